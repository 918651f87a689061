/** What a person is writing is never read, whatever it looks like: a badge would become part of it. */
import { afterEach, expect, it } from 'vitest';
import { collectPosts } from '../../../entrypoints/content/sites/collect.ts';
import { sites } from '../../../entrypoints/content/sites/registry.ts';
import { showPage, sitePages } from './page.ts';

afterEach(() => {
  document.designMode = 'off';
  document.body.removeAttribute('contenteditable');
  document.body.replaceChildren();
  for (const base of document.querySelectorAll('base')) base.remove();
});

const EDITORS = {
  'an element that can be edited': () => document.body.setAttribute('contenteditable', 'true'),
  'plain text that can be edited': () =>
    document.body.setAttribute('contenteditable', 'plaintext-only'),
  'a whole page that can be edited': () => {
    document.designMode = 'on';
  },
};

it.each(Object.keys(EDITORS) as (keyof typeof EDITORS)[])(
  'reads no post of any site in %s',
  (editor) => {
    for (const site of sites) {
      for (const { html } of sitePages.filter((page) => page.site === site.id)) {
        document.designMode = 'off';
        document.body.removeAttribute('contenteditable');
        showPage(html);
        expect(collectPosts(document, site).length, site.id).toBeGreaterThan(0);
        EDITORS[editor]();
        expect(collectPosts(document, site), site.id).toEqual([]);
      }
    }
  },
);
