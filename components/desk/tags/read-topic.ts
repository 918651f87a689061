/** The topic that typed words mean, "Bantuan Sosial" → `bantuan-sosial`; null when it is none. */
export function readTopic(words: string): string | null {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const topic = (plain.match(/[a-z0-9]+/g) ?? []).join('-').slice(0, 60).replace(/-$/, '');
  return topic === '' ? null : topic;
}
