import { describe, expect, it } from 'vitest';
import { domainsOf, SITE_ACCESS, siteOfAddress } from '#data/site-access.ts';
import { generic } from '#entrypoints/content/sites/generic.ts';
import { siteFor, sites } from '#entrypoints/content/sites/registry.ts';

describe('situs dan izinnya', () => {
  it('punya adaptor yang sama untuk setiap hos yang bisa diizinkan', () => {
    for (const { id, hosts } of SITE_ACCESS) {
      for (const host of hosts) expect(siteFor(host)?.id, host).toBe(id);
    }
  });

  it('meminta izin untuk setiap alamat yang dipakai orang', () => {
    for (const host of [
      ...['web.facebook.com', 'mobile.x.com', 'id.linkedin.com', 'threads.com', 'sh.reddit.com'],
      ...['m.tiktok.com', 'webk.telegram.org', 'weba.telegram.org'],
    ]) {
      expect(siteOfAddress(`https://${host}/`)?.hosts, host).toContain(host);
    }
  });

  it('mengenal situsnya juga di subranah lain, dan bukan di ranah yang hanya mirip', () => {
    for (const [host, id] of [
      ['id.linkedin.com', 'linkedin'],
      ['ruang.quora.com', 'quora'],
      ['sh.reddit.com', 'reddit'],
      ['web.facebook.com', 'facebook'],
      ['m.tiktok.com', 'tiktok'],
      ['mobile.twitter.com', 'x'],
    ] as const) {
      expect(siteFor(host)?.id, host).toBe(id);
    }
    for (const host of [
      'notlinkedin.com',
      'linkedin.com.evil.example',
      'tiktok.com.evil.example',
    ]) {
      expect(siteFor(host), host).toBeNull();
    }
  });

  it('menyebut alamat seperti orang menyebutnya', () => {
    const named = Object.fromEntries(SITE_ACCESS.map((site) => [site.id, domainsOf(site)]));
    expect(named).toMatchObject({
      x: ['x.com', 'twitter.com'],
      facebook: ['facebook.com'],
      kaskus: ['kaskus.co.id'],
      telegram: ['telegram.org', 't.me', 'telegram.me'],
    });
  });

  it('menyebut setiap adaptor kecuali yang umum', () => {
    const known = new Set(SITE_ACCESS.map(({ id }) => id));
    expect(sites.filter(({ id }) => !known.has(id))).toEqual([]);
    expect(known.has(generic.id)).toBe(false);
  });

  it('membiarkan percakapan pribadi di luar persetujuan sambutan', () => {
    const kinds = new Map(SITE_ACCESS.map(({ id, kind }) => [id, kind]));
    expect(kinds.get('whatsapp')).toBe('private');
    expect(kinds.get('telegram')).toBe('private');
    expect([...kinds].filter(([, kind]) => kind === 'welcome').map(([id]) => id)).toEqual([
      'x',
      'facebook',
      'youtube',
    ]);
  });

  it('tidak tertipu alamat yang hanya mirip', () => {
    expect(siteOfAddress('https://x.com/home')?.id).toBe('x');
    expect(siteOfAddress('https://web.whatsapp.com./')?.id).toBe('whatsapp');
    expect(siteOfAddress('https://webk.telegram.org/')?.id).toBe('telegram');
    expect(siteOfAddress('https://uji.t.me/')?.id).toBe('telegram');
    expect(siteOfAddress('https://not.me/')).toBeNull();
    expect(siteOfAddress('https://x.com.evil.example/')).toBeNull();
    expect(siteOfAddress('https://evil.example/x.com')).toBeNull();
    expect(siteOfAddress(undefined)).toBeNull();
  });

  it('tidak membawa adaptor umum ke halaman mana pun', () => {
    expect(siteFor('berita.example')).toBeNull();
    expect(generic.hosts).toEqual([]);
  });
});
