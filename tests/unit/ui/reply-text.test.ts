/** The desk's replies say what the share page's texts say: who, when, where, and how official. */
import { describe, expect, it } from 'vitest';
import {
  REGISTERS,
  type ReplyMatter,
  replyText,
  withSources,
} from '#components/desk/reply/reply-text.ts';
import { SHORT_LIMIT } from '#components/share/said.ts';
import reviewRecords from '#data/seed/claim-reviews.json';
import * as samples from '#tests/tools/gallery/samples.ts';

const TODAY = '2026-11-23';
const about = (content: ReplyMatter['content']): ReplyMatter => ({
  claim: content?.entries[0]?.review.claim ?? 'Kabar rekaan tentang jembatan layang',
  content,
  today: TODAY,
});

describe('a reply', () => {
  it('carries rating word, publisher, date and source, in every register, for every shipped record', () => {
    for (const { id } of reviewRecords) {
      const entry = samples.shipped(id);
      const { rating, datePublished } = entry.review;
      for (const register of REGISTERS) {
        const text = replyText(register, about({ ...samples.one, entries: [entry] }));
        const where = `${register} ${id}`;
        expect(text, where).toContain(rating.label);
        expect(text, where).toContain(entry.publisher.name);
        expect(text, where).toContain(datePublished?.slice(0, 4) ?? 'tanggal tidak tercatat');
        expect(text, where).toMatch(/https?:\/\//);
      }
    }
  });

  it('fits 280 characters where it is short, and so does every post of a thread without its address', () => {
    for (const { id } of reviewRecords) {
      const matter = about({ ...samples.one, entries: [samples.shipped(id)] });
      const posts = replyText('thread', matter).split('\n\n');
      for (const post of [replyText('short', matter), ...posts]) {
        expect(post.replace(/https?:\/\/\S+/, '').length, post).toBeLessThanOrEqual(SHORT_LIMIT);
      }
    }
  });

  it('says of a programme fact how official its source is, and leaves out what has expired', () => {
    expect(replyText('formal', about(samples.official))).toContain('sumber resmi');
    expect(replyText('formal', about(samples.one))).toContain(
      'pernyataan instansi, dikutip dari media',
    );
    expect(replyText('formal', about(samples.expired))).not.toContain('Kementerian ESDM');
  });

  it('takes no formatting from a record into WhatsApp', () => {
    const [entry] = samples.one.entries;
    if (!entry) throw new Error('sample without entry');
    const review = { ...entry.review, summary: 'teks ~rekaan~ dengan *bintang*' };
    const text = replyText('whatsapp', about({ ...samples.one, entries: [{ ...entry, review }] }));
    expect(text).toContain('teks rekaan dengan bintang');
  });

  it('says, while nothing is known, only that, and until when', () => {
    for (const register of REGISTERS) {
      const text = replyText(register, about(null));
      expect(text).toContain('23 November 2026');
      expect(text).toContain('tidak berarti kabarnya benar atau salah');
    }
  });

  it('gets its sources back when they were edited away', () => {
    const matter = about(samples.official);
    const kept = withSources('Jawaban tanpa sumber.', matter);
    expect(kept).toMatch(/^Jawaban tanpa sumber\.\n\nSumber:\n.*https:\/\//s);
    expect(withSources(kept, matter)).toBe(kept);
  });
});
