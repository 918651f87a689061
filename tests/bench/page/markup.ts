/**
 * One post each as X and Facebook nest it (sites.md, 2026-11): as many elements as there, the
 * traps included; the look is our own. `TEXT` is where the words go.
 */
export type FeedKind = 'x' | 'facebook';

export const FEEDS: Record<FeedKind, { url: string; post: string; text: string }> = {
  x: { url: 'https://x.com/home', post: xPost(), text: '[data-testid="tweetText"] > span' },
  facebook: {
    url: 'https://www.facebook.com/',
    post: facebookPost(),
    text: '[data-ad-rendering-role="story_message"] div[dir="auto"]',
  },
};

function wrapped(depth: number, inner: string): string {
  return '<div>'.repeat(depth) + inner + '</div>'.repeat(depth);
}

function buttons(count: number): string {
  const icon = '<svg viewBox="0 0 24 24"><g><path d="M4 5h16v11H9l-5 4z"/></g></svg>';
  return Array.from(
    { length: count },
    (_, i) => `<button type="button">${wrapped(3, icon)}<span><span>${i}</span></span></button>`,
  ).join('');
}

function xPost(): string {
  const name = `<div data-testid="User-Name"><a href="/uji"><div><span>Akun Uji</span></div></a><a href="/uji"><span>@uji</span></a><a href="/uji/status/1"><time>1 j</time></a></div>`;
  return `<div data-testid="cellInnerDiv" class="cell">${wrapped(
    2,
    `<article data-testid="tweet" role="article" tabindex="0">${wrapped(
      3,
      `${wrapped(8, '<img alt="" src="data:,">')}${wrapped(3, name)}<div><div data-testid="tweetText" dir="auto" lang="in"><span></span></div></div>${wrapped(3, '<div data-testid="tweetPhoto"><img alt="Gambar" src="data:,"></div>')}<div role="group">${buttons(5)}</div>`,
    )}</article>`,
  )}</div>`;
}

function facebookPost(): string {
  const decoys = Array.from(
    { length: 12 },
    (_, i) => `<span style="position:absolute;top:3em">${'Facebook'.charAt(i % 8)}</span>`,
  ).join('');
  return `<div class="cell">${wrapped(
    4,
    `<div aria-posinset="1" aria-describedby="a">${wrapped(
      4,
      `<h2>${wrapped(2, '<a href="/uji" role="link"><strong><span>Akun Uji</span></strong></a>')}</h2><span>${decoys}<a href="/uji/posts/pfbid1" role="link"><span>1 j</span></a></span><div><div data-ad-rendering-role="story_message"><div data-ad-preview="message"><span dir="auto"><div><div dir="auto" style="text-align:start"></div></div></span></div></div></div>${wrapped(6, '<a href="/photo/?fbid=1"><img alt="" src="data:,"></a>')}<div>${buttons(4)}</div>${comment('Tetangga')}${comment('Saudara')}`,
    )}</div>`,
  )}</div>`;
}

function comment(name: string): string {
  return `<div role="article" aria-label="Komentar oleh ${name}"><a href="/u" role="link"><span dir="auto">${name}</span></a>${wrapped(3, '<span dir="auto"><div dir="auto" style="text-align:start">Terima kasih infonya, semoga bermanfaat untuk semua</div></span>')}</div>`;
}
