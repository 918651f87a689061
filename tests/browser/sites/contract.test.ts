/** Every adapter against synthetic pages of its site's structure; all texts are invented. */
import { afterEach, describe, expect, it } from 'vitest';
import { collectPosts } from '../../../entrypoints/content/sites/collect.ts';
import { generic } from '../../../entrypoints/content/sites/generic.ts';
import { sites as known, siteFor } from '../../../entrypoints/content/sites/registry.ts';
import { showPage, sitePages } from './page.ts';

const sites = [...known, generic];
const NO_ADAPTERS = ['collect', 'define-site', 'dom', 'hook', 'registry', 'repair', 'site', 'text'];
const files = Object.keys(import.meta.glob('../../../entrypoints/content/sites/*.ts')).map((path) =>
  path.replace(/^.*\/(.*)\.ts$/, '$1'),
);

afterEach(() => {
  document.body.replaceChildren();
  for (const base of document.querySelectorAll('base')) base.remove();
});

describe('the registry', () => {
  it('knows every adapter file, by the name of the file', () => {
    const adapters = files.filter((file) => !NO_ADAPTERS.includes(file)).sort();
    expect(sites.map(({ id }) => id).sort()).toEqual(adapters);
  });

  it('gives every host to one site only', () => {
    const hosts = sites.flatMap((site) => site.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it('finds a site by host, subdomains only where they are meant', () => {
    expect(siteFor('x.com')?.id).toBe('x');
    expect(siteFor('mobile.twitter.com')?.id).toBe('x');
    expect(siteFor('www.youtube.com')?.id).toBe('youtube');
    for (const stranger of [
      'notx.com',
      'x.com.evil.example',
      'www.facebook.com.evil',
      '127.0.0.1',
    ]) {
      expect(siteFor(stranger), stranger).toBeNull();
    }
  });

  it('has a synthetic page with expectations for every site', () => {
    for (const { id } of sites) {
      const own = sitePages.filter((page) => page.site === id);
      expect(own.length, `tests/fixtures/sites/${id}/*.html`).toBeGreaterThan(0);
      for (const page of own) expect(page.expected, `${id}/${page.name}.json`).toBeDefined();
    }
  });

  it('gives every hook a date and a witness', () => {
    for (const site of sites) {
      for (const hook of site.hooks) {
        expect(hook.seen, `${site.id}: ${hook.css}`).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
        expect(hook.witness.length, `${site.id}: ${hook.css}`).toBeGreaterThan(3);
      }
    }
  });
});

describe.each(sitePages)('$site on $name', ({ site: id, html, expected }) => {
  const site = sites.find((candidate) => candidate.id === id);
  if (!site) throw new Error(`no adapter for tests/fixtures/sites/${id}`);

  it('finds the posts with exactly their own text', () => {
    showPage(html);
    const found = collectPosts(document, site).map(({ site: _, ...post }) => post);
    expect(found).toEqual(expected);
  });

  it('finds each text again from a node inside it', () => {
    showPage(html);
    for (const element of site.findPosts(document)) {
      const post = site.read(element);
      if (!post || element instanceof HTMLImageElement) continue;
      const inner = textNodeOf(element, post.text);
      expect(inner && site.ownerOf(inner)).toBe(element);
    }
  });

  it('counts containers, so that a stale adapter is noticed', () => {
    showPage(html);
    expect(site.countContainers(document)).toBeGreaterThan(0);
  });

  it('gives every badge a place in the page', () => {
    showPage(html);
    for (const element of site.findPosts(document)) {
      const slot = site.read(element)?.badgeSlot;
      if (!slot) continue;
      expect(document.body.contains(slot.parent)).toBe(true);
      if (slot.before) expect(slot.before.parentNode).toBe(slot.parent);
    }
  });
});

/** A text node of the element with which the post's text begins. */
function textNodeOf(element: Element, text: string): Node | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.nodeValue?.trim().split('\n')[0]?.replace(/…$/, '').trim();
    if (words && words.length > 3 && text.includes(words)) return node;
  }
  return null;
}
