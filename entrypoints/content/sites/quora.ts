/** Quora: questions and answers. Hooks are left over from its own tests and may go any day. */
import { defineSite } from './define-site.ts';
import { hook } from './hook.ts';

const SOURCE = 'public source, not seen rendered';

const QUESTION = '.puppeteer_test_question_title';
const ANSWER = '.spacing_log_answer_content.puppeteer_test_answer_content';
const POST =
  '[class*="dom_annotate_question_answer_item"],[class*="dom_annotate_multifeed_bundle"],' +
  '[class*="puppeteer_test_tribe_post_item_feed_story"]';

export const quora = defineSite({
  id: 'quora',
  hosts: ['*.quora.com'],
  containers: [hook(`${QUESTION},${ANSWER},${POST}`, SOURCE)],
  style: { newlines: 'fold' },
  rules: [
    {
      kind: 'title',
      text: [hook(QUESTION, SOURCE)],
      owner: [hook(`a:has(${QUESTION})`, SOURCE), hook(QUESTION, SOURCE)],
      permalink: 'a[href]',
    },
    {
      kind: 'post',
      text: [
        hook(ANSWER, SOURCE),
        hook('[class*="puppeteer_test_answer_content"]', SOURCE),
        hook('[class*="spacing_log_answer_content"]', 'scrapers, 2020 to 2026', '2026-11-25'),
      ],
      owner: [
        hook(POST, SOURCE),
        hook('[class*="qu-border"]:has(a.answer_timestamp)', SOURCE),
        hook('[class*="answer_content"]', SOURCE),
      ],
      more: '.qt_read_more,.puppeteer_test_read_more_button',
      permalink: 'a.answer_timestamp,a[href*="/answer/"]',
    },
  ],
});
