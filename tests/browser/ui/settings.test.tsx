import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Options } from '#components/settings/Options.tsx';
import type { OptionsWorld } from '#components/settings/options-world.ts';
import { Welcome } from '#components/settings/Welcome.tsx';
import type { WelcomeWorld } from '#components/settings/welcome-world.ts';
import { choices, mirrorWeek, optionsWorld, welcomeWorld } from '#tests/tools/gallery/worlds.ts';
import { surface, words } from './surface.ts';

function welcome(changes: Partial<WelcomeWorld> = {}): HTMLElement {
  const root = surface('welcome');
  render(<Welcome world={welcomeWorld(changes)} language="id" consented={false} />, root);
  return root;
}

describe('the welcome page', () => {
  it('names the sites and what never happens before it asks', () => {
    const text = words(welcome());
    for (const part of ['X (Twitter)', 'Facebook', 'YouTube', 'Percakapan pribadi tidak dibaca']) {
      expect(text).toContain(part);
    }
    expect(text.indexOf('tidak pernah')).toBeLessThan(text.indexOf('Ya, nyalakan'));
  });

  it('gives consent only by the yes, then asks which sites and which region', async () => {
    const giveConsent = vi.fn(() => Promise.resolve(true));
    const root = welcome({ giveConsent });
    await userEvent.click(page.getByRole('button', { name: 'Nanti saja' }));
    expect(giveConsent).not.toHaveBeenCalled();
    expect(words(root)).toContain('Suluh tetap mati');
    await userEvent.click(page.getByRole('button', { name: 'Ya, nyalakan Suluh' }));
    expect(giveConsent).toHaveBeenCalledOnce();
    await expect.element(page.getByRole('heading', { name: /Situs mana lagi/ })).toHaveFocus();
    await userEvent.click(page.getByRole('button', { name: 'Lanjut' }));
    await expect.element(page.getByRole('heading', { name: /Daerah mana/ })).toHaveFocus();
    await userEvent.click(page.getByRole('button', { name: 'Selesai' }));
    await expect.element(page.getByRole('heading', { name: /Selesai/ })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Coba cari sesuatu' })).toBeVisible();
  });

  it('leaves every site but those of the yes off, and takes back what the browser refused', async () => {
    const setSites = vi.fn(() => Promise.reject(new Error('refused')));
    welcome({ setSites });
    await userEvent.click(page.getByRole('button', { name: 'Ya, nyalakan Suluh' }));
    await expect.element(page.getByRole('switch', { name: /Facebook/ })).toBeChecked();
    const chat = page.getByRole('switch', { name: /WhatsApp/ });
    await expect.element(chat).not.toBeChecked();
    await userEvent.click(chat);
    expect(setSites).toHaveBeenCalledOnce();
    await expect.element(page.getByText(/Izin situs itu tidak diberikan/)).toBeVisible();
    await expect.element(chat).not.toBeChecked();
  });

  it('can be gone through by keyboard alone', async () => {
    const giveConsent = vi.fn(() => Promise.resolve(true));
    welcome({ giveConsent });
    const reach = async (name: string) => {
      const wanted = page.getByRole('button', { name }).element();
      for (let i = 0; i < 40 && document.activeElement !== wanted; i++) {
        await userEvent.keyboard('{Tab}');
      }
      expect(document.activeElement).toBe(wanted);
      await userEvent.keyboard('{Enter}');
    };
    await reach('Ya, nyalakan Suluh');
    await expect.element(page.getByRole('heading', { name: /Situs mana lagi/ })).toBeVisible();
    await reach('Lanjut');
    await expect.element(page.getByRole('heading', { name: /Daerah mana/ })).toBeVisible();
    await reach('Selesai');
    await expect.element(page.getByRole('heading', { name: /Selesai/ })).toBeVisible();
    expect(giveConsent).toHaveBeenCalledOnce();
  });

  it('stays at the question when the browser refuses the sites', async () => {
    const root = welcome({ giveConsent: () => Promise.resolve(false) });
    await userEvent.click(page.getByRole('button', { name: 'Ya, nyalakan Suluh' }));
    await expect.element(page.getByText(/belum menyala/)).toBeVisible();
    expect(words(root)).not.toContain('Selesai');
  });

  it('speaks the chosen language at once', async () => {
    const setLanguage = vi.fn(() => Promise.resolve());
    welcome({ setLanguage });
    await userEvent.click(page.getByRole('radio', { name: 'English' }));
    expect(setLanguage).toHaveBeenCalledWith('en');
    await expect.element(page.getByRole('button', { name: /Yes, switch/ })).toBeVisible();
  });
});

function options(changes: Partial<OptionsWorld> = {}): HTMLElement {
  const root = surface('options');
  render(<Options world={optionsWorld(changes)} choices={choices()} />, root);
  return root;
}

describe('the settings page', () => {
  it('says first whether and on how many sites Suluh is on', async () => {
    const root = options();
    expect(words(root.querySelector('main'))).toMatch(/^Suluh menyala di 3 situs/);
    await userEvent.click(page.getByRole('switch', { name: /Facebook/ }));
    expect(words(root.querySelector('main'))).toMatch(/^Suluh menyala di 2 situs/);
  });

  it('marks the part that is being read in the list of parts', async () => {
    const root = options();
    const marked = () => words(root.querySelector('nav [aria-current]'));
    // Parts are filled one by one, so what was scrolled to moves away under a slow machine.
    const markedAt = (part: string) => () => {
      document.getElementById(part)?.scrollIntoView();
      return marked();
    };
    expect(marked()).toBe('Tampilan');
    await expect.poll(markedAt('privacy')).toBe('Privasi');
    await expect.poll(markedAt('sites')).toBe('Situs');
  });

  it('withdraws consent', async () => {
    const withdrawConsent = vi.fn(() => Promise.resolve());
    const root = options({ withdrawConsent });
    await userEvent.click(page.getByRole('button', { name: 'Cabut persetujuan' }));
    expect(withdrawConsent).toHaveBeenCalledOnce();
    expect(words(root)).toContain('Anda belum setuju');
  });

  it('switches sites off and takes back what could not be stored', async () => {
    options({ setSites: () => Promise.reject(new Error('full')) });
    const toggle = page.getByRole('switch', { name: /Facebook/ });
    await userEvent.click(toggle);
    await expect.element(page.getByText(/belum tersimpan/)).toBeVisible();
    await expect.element(toggle).toBeChecked();
  });

  it('asks for all public feeds in one question, and never for private chats with them', async () => {
    const setSites = vi.fn((_sites: readonly { id: string }[], _on: boolean) => Promise.resolve());
    options({ setSites });
    await userEvent.click(page.getByRole('button', { name: 'Nyalakan semua linimasa publik' }));
    const asked = setSites.mock.calls[0]?.[0].map(({ id }) => id) ?? [];
    expect(asked).toContain('instagram');
    expect(asked).not.toContain('whatsapp');
    expect(asked).not.toContain('telegram');
    await expect.element(page.getByRole('switch', { name: /Instagram/ })).toBeChecked();
    await expect.element(page.getByRole('switch', { name: /WhatsApp/ })).not.toBeChecked();
  });

  it('wears the chosen look at once, and stores it', async () => {
    const setAppearance = vi.fn(() => Promise.resolve());
    options({ setAppearance });
    await userEvent.click(page.getByRole('radio', { name: 'Gelap' }));
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(setAppearance).toHaveBeenCalledWith('dark');
    await userEvent.click(page.getByRole('radio', { name: 'Ikut peramban' }));
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });

  it('explains what each sensitivity does, and takes it back when it was not stored', async () => {
    const root = options({ setSensitivity: () => Promise.reject(new Error('full')) });
    expect(words(root)).toContain('bergaris putus');
    await userEvent.click(page.getByRole('radio', { name: 'Hanya yang sama' }));
    await expect.element(page.getByText(/belum tersimpan/)).toBeVisible();
    await expect.element(page.getByRole('radio', { name: 'Juga yang mirip' })).toBeChecked();
  });

  it('mutes a topic of the index and lets another speak again', async () => {
    const setTopicMuted = vi.fn(() => Promise.resolve());
    options({ setTopicMuted });
    await userEvent.click(page.getByRole('button', { name: 'Berhenti membisukan Selebritas' }));
    expect(setTopicMuted).toHaveBeenLastCalledWith('selebritas', false);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Topik' }), 'BPJS kesehatan');
    await userEvent.click(page.getByRole('button', { name: 'Bisukan', exact: true }));
    expect(setTopicMuted).toHaveBeenLastCalledWith('bpjs-kesehatan', true);
  });

  it('tells what the index holds, how old it is and where it came from', async () => {
    const root = options();
    await expect.poll(() => words(root)).toContain('27 Februari 2026');
    expect(words(root)).toContain('bawaan paket Suluh');
  });

  it('deletes choices only after a second question', async () => {
    const wipeChoices = vi.fn(() => Promise.resolve());
    options({ wipeChoices });
    await userEvent.click(page.getByRole('button', { name: 'Hapus semua pilihan' }));
    expect(wipeChoices).not.toHaveBeenCalled();
    await userEvent.click(page.getByRole('button', { name: 'Ya, hapus' }));
    expect(wipeChoices).toHaveBeenCalledOnce();
  });

  it('shows private chats as off again once everything is wiped', async () => {
    const root = surface('options');
    const on = choices({ grantedSites: ['x', 'facebook', 'youtube', 'whatsapp'] });
    render(<Options world={optionsWorld()} choices={on} />, root);
    const chat = page.getByRole('switch', { name: /WhatsApp/ });
    await expect.element(chat).toBeChecked();
    await userEvent.click(page.getByRole('button', { name: 'Hapus semua pilihan' }));
    await userEvent.click(page.getByRole('button', { name: 'Ya, hapus' }));
    await expect.element(chat).not.toBeChecked();
  });
});

describe('the mirror', () => {
  it('asks for nothing while it is off, and shows the week once it is on', async () => {
    const setMirror = vi.fn(() => Promise.resolve());
    const week = vi.fn(() => Promise.resolve(mirrorWeek));
    const root = surface('options');
    const world = optionsWorld({ setMirror, mirrorWeek: week });
    render(<Options world={world} choices={choices({ mirror: false })} />, root);
    expect(week).not.toHaveBeenCalled();
    expect(words(root)).toContain('WhatsApp dan Telegram tidak pernah ikut dihitung');
    await userEvent.click(page.getByRole('switch', { name: /Nyalakan cermin/ }));
    expect(setMirror).toHaveBeenCalledWith(true);
    await expect
      .element(page.getByRole('img', { name: /Jumat 96, 24 menyangkut klaim/ }))
      .toBeVisible();
    expect(words(root)).toContain('setara 3 topik');
    expect(words(root)).toContain('734 unggahan berbeda');
  });

  it('deletes the counts', async () => {
    const wipeMirror = vi.fn(() => Promise.resolve());
    options({ wipeMirror });
    await userEvent.click(page.getByRole('button', { name: 'Hapus hitungan' }));
    expect(wipeMirror).toHaveBeenCalledOnce();
    await expect.element(page.getByText(/sidik teks sudah dihapus/)).toBeVisible();
  });
});

describe('the log of changes', () => {
  it('tells what was withdrawn and which rating flipped, and keeps it readable', async () => {
    const root = options();
    await userEvent.click(page.getByText(/1 berbalik penilaian · 1 ditarik · 2 berubah · 12 baru/));
    expect(words(root)).toContain('balon kota');
    expect(words(root)).toContain('maka catatan ini ditarik');
    expect(words(root)).toMatch(/SALAH.*menjadi.*BENAR/);
    expect(words(root)).toContain('… dan 13 catatan lagi');
    await expect.element(page.getByRole('link', { name: /rekaan.example/ }).first()).toBeVisible();
  });

  it('says so when nothing has changed', async () => {
    const root = options({ changeLog: () => Promise.resolve([]) });
    await expect.poll(() => words(root)).toContain('Belum ada perubahan');
  });
});

describe('the privacy page', () => {
  it('tells what is kept and how much', async () => {
    const root = options();
    await expect.poll(() => words(root)).toContain('388 catatan · 303 kB');
    expect(words(root)).toContain('14 kasus');
    expect(words(root)).toContain('1.856 kB');
  });

  it('saves everything as a file, and says so when that failed', async () => {
    const exportEverything = vi.fn(() => Promise.reject(new Error('full')));
    options({ exportEverything });
    await userEvent.click(page.getByRole('button', { name: /Simpan semuanya/ }));
    await expect.element(page.getByText(/belum jadi/)).toBeVisible();
    exportEverything.mockResolvedValue(undefined as never);
    await userEvent.click(page.getByRole('button', { name: /Simpan semuanya/ }));
    await expect.element(page.getByText(/suluh-semua.json diunduh/)).toBeVisible();
  });

  it('deletes everything only after naming what goes', async () => {
    const wipeEverything = vi.fn(() => Promise.resolve());
    const root = options({ wipeEverything });
    await userEvent.click(page.getByRole('button', { name: 'Hapus semua data Suluh' }));
    expect(words(root)).toContain('SEMUA kasus di meja humas');
    expect(wipeEverything).not.toHaveBeenCalled();
    await userEvent.click(page.getByRole('button', { name: 'Ya, hapus semuanya' }));
    expect(wipeEverything).toHaveBeenCalledOnce();
    await expect.element(page.getByText(/seperti baru dipasang\.$/)).toBeVisible();
  });
});

describe('publishers and regions', () => {
  it('shows who is followed, how fresh, and what went wrong in a plain sentence', async () => {
    const root = options();
    await expect.poll(() => words(root)).toContain('Provinsi Rekaan');
    expect(words(root)).toContain('1.280 catatan');
    expect(words(root)).toContain('Jaringan terputus sebelum selesai');
    expect(words(root)).toContain('Sejak 23 Nov 2026');
    expect(words(root)).toContain('tidak terdaftar');
  });

  it('follows and stops following, and keeps the list when that fails', async () => {
    const followListed = vi.fn(() => Promise.resolve([]));
    const timeout = Object.assign(new Error('x'), { name: 'SyncError', code: 'timeout' });
    const unfollowFeed = vi.fn(() => Promise.reject(timeout));
    const root = options({ followListed, unfollowFeed });
    await userEvent.click(page.getByRole('button', { name: 'Berhenti mengikuti Provinsi Rekaan' }));
    await expect
      .poll(() => words(root))
      .toContain('Server penerbit terlalu lambat menjawab. Data sebelumnya tetap dipakai.');
    expect(words(root)).toContain('Provinsi Rekaan');
    await userEvent.click(page.getByRole('button', { name: 'Ikuti Kota Rekaan' }));
    expect(followListed).toHaveBeenCalledWith('rekaan-kota');
  });

  it('never shows the words of a bug, and says what a file that is no list is', async () => {
    const bug = new SyntaxError('Unexpected token x in JSON');
    const malformed = Object.assign(new Error('x'), { name: 'SyncError', code: 'not-a-list' });
    const importFeeds = vi.fn().mockRejectedValueOnce(bug).mockRejectedValueOnce(malformed);
    const root = options({ importFeeds });
    const choose = () =>
      userEvent.upload(
        page.getByLabelText('Baca daftar dari berkas'),
        new File(['{'], 'daftar.json', { type: 'application/json' }),
      );
    await choose();
    await expect.poll(() => words(root)).toContain('Yang sudah tersimpan tetap ada');
    expect(words(root)).not.toContain('Unexpected');
    await choose();
    await expect.poll(() => words(root)).toContain('bukan daftar penerbit yang disimpan Suluh');
    const large = new File(['x'.repeat(2_000_001)], 'besar.json', { type: 'application/json' });
    await userEvent.upload(page.getByLabelText('Baca daftar dari berkas'), large);
    await expect.poll(() => words(root)).toContain('bukan daftar penerbit yang disimpan Suluh');
    expect(importFeeds).toHaveBeenCalledTimes(2);
  });

  it('follows an unlisted publisher only after a look and a second yes', async () => {
    const followFeed = vi.fn(() => Promise.resolve([]));
    const root = options({ followFeed });
    await userEvent.click(page.getByText('Tambah penerbit dengan alamat'));
    await userEvent.fill(page.getByLabelText('Alamat penerbit'), 'https://rekaan.example/');
    await userEvent.fill(page.getByLabelText(/Sidik kunci/), 'A'.repeat(64));
    await userEvent.click(page.getByRole('button', { name: 'Lihat dulu' }));
    expect(followFeed).not.toHaveBeenCalled();
    const looked = await vi.waitUntil(() => root.querySelector('.add-feed .scope'));
    for (const what of [
      'Cek fakta',
      'Sulawesi Utara',
      'rekaan-baru.example',
      '00000000 00000000',
    ]) {
      expect(words(looked)).toContain(what);
    }
    await userEvent.click(page.getByRole('button', { name: 'Ikuti Penerbit Baru Rekaan' }));
    expect(followFeed).toHaveBeenCalledWith({
      url: 'https://rekaan.example/',
      rootSha256: 'a'.repeat(64),
      // The yes is to what was shown.
      seen: expect.objectContaining({ name: 'Penerbit Baru Rekaan' }),
    });
  });

  it('adds and removes regions by name', async () => {
    const setRegions = vi.fn(() => Promise.resolve());
    options({ setRegions });
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Provinsi' }), 'Bali');
    await userEvent.selectOptions(
      page.getByRole('combobox', { name: 'Kabupaten/kota' }),
      'Kota Denpasar',
    );
    await userEvent.click(page.getByRole('button', { name: 'Tambahkan' }));
    expect(setRegions).toHaveBeenLastCalledWith(['51.71', '71', '71.71']);
    await userEvent.click(page.getByRole('button', { name: 'Hapus Sulawesi Utara' }));
    expect(setRegions).toHaveBeenLastCalledWith(['51.71', '71.71']);
  });

  it('lists every request with its address', async () => {
    const root = options();
    await expect.poll(() => words(root)).toContain('rekaan-provinsi.example/0.gz');
    expect(words(root)).toContain('2 permintaan terakhir');
  });

  it('says that no request was made where none was', async () => {
    const root = options({ requestLog: () => Promise.resolve([]) });
    await expect.poll(() => words(root)).toContain('Belum pernah ada permintaan');
  });

  it('names sites whose adapter is out of date, and says that this is no all-clear', async () => {
    const hooks = [{ css: '.isi', matches: 0 }];
    const entry = { site: 'tiktok', containers: 12, hooks, day: '2026-11-25', version: '0.1.0' };
    const root = options({ staleAdapters: () => Promise.resolve([entry]) });
    await expect.poll(() => words(root)).toContain('TikTok: 25 November 2026, 12 unggahan');
    expect(words(root)).toContain('bukan berarti tidak ada klaim');
    expect(words(options({}))).not.toContain('sedang tidak terbaca');
  });
});
