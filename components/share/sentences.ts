/** Cutting texts where a reader would. */

/** At most `limit` UTF-16 units, cut at a space, with an ellipsis where something is missing. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > limit / 2 ? space : undefined).trimEnd()}…`;
}

/**
 * Packs whole sentences into parts of at most `limit` UTF-16 units; a sentence that is longer by
 * itself is cut at spaces. Nothing is lost but the spaces between parts.
 */
export function packSentences(text: string, limit: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const sentence of sentencesOf(text).flatMap((s) => wordsWithin(s, limit))) {
    const longer = part === '' ? sentence : `${part} ${sentence}`;
    if (longer.length <= limit) part = longer;
    else {
      parts.push(part);
      part = sentence;
    }
  }
  return part === '' ? parts : [...parts, part];
}

/** A full stop inside "Rp7.000" or "16.30" ends no sentence: a space and a capital must follow. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…”"])\s+(?=[\p{Lu}“"\d])/u).filter((s) => s !== '');
}

function wordsWithin(sentence: string, limit: number): string[] {
  const runs: string[] = [];
  let run = '';
  for (const word of sentence.split(/\s+/)) {
    const longer = run === '' ? word : `${run} ${word}`;
    if (longer.length > limit && run !== '') {
      runs.push(run);
      run = word;
    } else run = longer;
  }
  return run === '' ? runs : [...runs, run];
}
