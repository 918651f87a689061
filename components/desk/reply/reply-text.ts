/**
 * The reply kit: texts for people who asked, from the linked records, in Indonesian because the
 * people who ask read it. Every one names publisher, date and source; facts that have expired are
 * left out; nothing is said that no record says.
 */
import type { CardContent, CardEntry } from '#data/protocol.ts';
import type { ProgramFact } from '#data/schema/index.ts';
import { factsOf, isExpired } from '../../overlay/record-rules.ts';
import { factStanding, findingDay, SHORT_LIMIT, withoutMarks } from '../../share/said.ts';
import { packSentences, shorten } from '../../share/sentences.ts';
import { figureInWords, formatDay } from '../../ui/format.ts';
import { plainText } from '../../ui/plain-text.ts';
import { safeLink } from '../../ui/safe-link.ts';

export type Register = 'formal' | 'casual' | 'short' | 'whatsapp' | 'thread';
export const REGISTERS: readonly Register[] = ['formal', 'casual', 'short', 'whatsapp', 'thread'];

/** What a reply is made of. */
export interface ReplyMatter {
  /** The claim as the desk words it, or as the record does. */
  claim: string;
  /** Linked records with publishers and facts; null or empty while there is none. */
  content: CardContent | null;
  /** `YYYY-MM-DD` */
  today: string;
}

/** The prepared text of one register. */
export function replyText(register: Register, { claim, content, today }: ReplyMatter): string {
  const entries = content?.entries ?? [];
  const asked = plainText(claim).replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  if (entries.length === 0) return holding(register, asked, today);
  const facts = factsOf(entries, today).filter((fact) => !isExpired(fact, today));
  return plainText(KITS[register](asked, entries, facts));
}

/** Lines that an edited reply must still hold: who, when, where. */
export function sourceLines({ content, today }: ReplyMatter): string[] {
  const entries = content?.entries ?? [];
  const facts = factsOf(entries, today).filter((fact) => !isExpired(fact, today));
  return [...entries.map(reviewSource), ...facts.slice(0, 2).map(factSource)].map(plainText);
}

/** The edited text with every source line that was lost put back at its end. */
export function withSources(text: string, matter: ReplyMatter): string {
  const lost = sourceLines(matter).filter((line) => !holds(text, line));
  return lost.length === 0 ? text : `${text.trimEnd()}\n\nSumber:\n${lost.join('\n')}`;
}

/** True when the text names the address and the date of a source line. */
function holds(text: string, line: string): boolean {
  const address = /https?:\/\/\S+/.exec(line)?.[0];
  const date = /\(([^()]*)\)/.exec(line)?.[1];
  return (!address || text.includes(address)) && (!date || text.includes(date));
}

type Kit = (claim: string, entries: CardEntry[], facts: ProgramFact[]) => string;

const KITS: Record<Register, Kit> = {
  formal: (claim, entries, facts) =>
    paragraphs(
      `Terima kasih telah bertanya. Mengenai kabar “${claim}”, berikut hasil pemeriksaannya.`,
      ...entries.map(finding),
      ...facts.slice(0, 2).map(factText),
      `Sumber:\n${sources(entries, facts)}`,
    ),
  casual: (claim, entries, facts) =>
    paragraphs(
      `Halo, Kak! Makasih sudah tanya dulu sebelum membagikan 🙏`,
      `Soal “${claim}”:`,
      ...entries.map(finding),
      ...facts.slice(0, 1).map(factText),
      `Bisa dicek sendiri di sini, ya:\n${sources(entries, facts.slice(0, 1))}`,
    ),
  short: (claim, entries) => short(claim, entries),
  whatsapp: (claim, entries, facts) =>
    paragraphs(
      `*CEK FAKTA*`,
      `_${withoutMarks(claim)}_`,
      ...entries.map(
        (entry) =>
          `*${withoutMarks(entry.review.rating.label)}* menurut ${entry.publisher.name} (${dateOf(entry)})\n${withoutMarks(entry.review.summary)}`,
      ),
      ...facts.slice(0, 2).map((fact) => `*Fakta program*\n${withoutMarks(factText(fact))}`),
      `*Sumber*\n${sources(entries, facts)}`,
      `Saring sebelum sharing 🙏`,
    ),
  thread: (claim, entries, facts) => {
    const posts = [
      ...entries.flatMap((entry, i) =>
        packSentences(
          `${i === 0 ? `“${claim}” ` : ''}Menurut ${entry.publisher.name} (${dateOf(entry)}): ${entry.review.rating.label}. ${entry.review.summary}`,
          SHORT_LIMIT - 8,
        ),
      ),
      ...facts.slice(0, 2).flatMap((fact) => packSentences(factText(fact), SHORT_LIMIT - 8)),
      ...sources(entries, facts).split('\n'),
    ];
    return posts.map((post, i) => `${i + 1}/${posts.length} ${post}`).join('\n\n');
  },
};

function short(claim: string, entries: CardEntry[]): string {
  const [entry] = entries;
  if (!entry) return '';
  const others = entries.length > 1 ? ` (+${entries.length - 1} pemeriksa lain)` : '';
  const head = `[${entry.review.rating.label}] `;
  const tail = ` – ${reviewSource(entry)}${others}`;
  const room = SHORT_LIMIT - head.length - tail.length - 2;
  // Where the source alone fills the post, the claim gives way, never the source.
  return room < 12 ? `${head}${tail.slice(3)}` : `${head}“${shorten(claim, room)}”${tail}`;
}

function finding(entry: CardEntry): string {
  return `Menurut ${entry.publisher.name} (${dateOf(entry)}), kabar itu dinilai “${entry.review.rating.label}”. ${entry.review.summary}`;
}

function factText(fact: ProgramFact): string {
  const figures = fact.figures.slice(0, 3).map((figure) => {
    return `${figure.label}: ${figureInWords(figure.value, figure.unit, 'id')} (per ${formatDay(figure.asOf, 'id')})`;
  });
  const about = `${fact.agency}, per ${formatDay(fact.asOf, 'id')}; ${factStanding(fact, 'id')}`;
  const said = `${fact.statement} (${about})`;
  return [said, ...figures].join('\n');
}

function sources(entries: CardEntry[], facts: ProgramFact[]): string {
  return [...entries.map(reviewSource), ...facts.slice(0, 2).map(factSource)].join('\n');
}

/** "Tempo (3 Maret 2026) https://…" */
function reviewSource(entry: CardEntry): string {
  const { sources: all } = entry.review;
  const own = all.find(({ type }) => type === 'fact-check') ?? all[0];
  return `${entry.publisher.name} (${dateOf(entry)}) ${own ? address(own.url) : ''}`.trim();
}

function factSource(fact: ProgramFact): string {
  const [source] = fact.sources;
  return `${fact.agency} (${formatDay(fact.asOf, 'id')}) ${source ? address(source.url) : ''}`.trim();
}

function address(url: string): string {
  return safeLink(url)?.href ?? '';
}

function dateOf(entry: CardEntry): string {
  return findingDay(entry, 'id');
}

/** While nothing is known the reply says so, and when. */
function holding(register: Register, claim: string, today: string): string {
  const date = formatDay(today, 'id');
  const plain = `Sampai ${date} kami belum menemukan cek faktanya. Itu tidak berarti kabarnya benar atau salah.`;
  if (register === 'short' || register === 'thread') {
    const room = SHORT_LIMIT - plain.length - 4;
    return `“${shorten(claim, room)}” ${plain}`;
  }
  if (register === 'casual') {
    return paragraphs(
      'Halo, Kak! Makasih sudah tanya dulu 🙏',
      `Soal “${claim}”: ${plain}`,
      'Ditahan dulu ya, jangan dibagikan. Kami kabari begitu ada datanya.',
    );
  }
  const mark = register === 'whatsapp' ? '*' : '';
  return paragraphs(
    `Terima kasih telah bertanya. Kabar “${claim}” sedang kami periksa.`,
    `${mark}${plain}${mark}`,
    'Mohon tidak membagikannya dulu. Kami akan menjawab setelah datanya ada.',
  );
}

function paragraphs(...parts: string[]): string {
  return parts.filter(Boolean).join('\n\n');
}
