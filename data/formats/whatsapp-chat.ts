/**
 * WhatsApp's chat export (.txt), as Android and iOS write it in Indonesian and English. Names of
 * senders are dropped while reading, before anything is kept.
 */
import { maskPeople } from './mask-people.ts';
import { chooseDateOrder, type DateParts, dayText } from './whatsapp-date.ts';

/** A message of a chat: what was said and when, not by whom. */
export interface ChatMessage {
  text: string;
  /** `YYYY-MM-DD` on the calendar of the phone that exported the chat. */
  day: string;
  media: 'none' | 'image' | 'video' | 'audio' | 'document';
}

export interface Chat {
  messages: ChatMessage[];
  /** Lines of the app itself: members joined, encryption, deleted messages, calls. */
  system: number;
  /** False when not one line looks like WhatsApp's. */
  recognised: boolean;
}

/** [23/11/26 08.15.30] Nama: …  |  11/23/26, 8:15 PM - Name: … */
const HEAD =
  /^\[?(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})[,.]?\s+(?:pukul\s+)?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s*[AP]\.?M\.?)?(?:\]\s*|\s+-\s+)(.*)$/iu;
const SENDER = /^([^:"“”]{1,80}): ?(.*)$/su;
/** Marks that WhatsApp puts before its own words. */
const INVISIBLE = /[\u200E\u200F\u202A-\u202E\u2066\u2067\uFEFF]/g;
const NARROW_SPACE = /[\u00A0\u202F]/g;
const DELETED =
  /^(?:pesan ini (?:telah )?dihapus|anda menghapus pesan ini|this message was deleted|you deleted this message|null)\.?$/i;
const EDITED = /<(?:pesan ini diedit|this message was edited)>\s*$/i;
const CALL = /^(?:panggilan (?:suara|video) tak terjawab|missed (?:voice|video) call)/i;
const ABOUT_THE_GROUP =
  /\b(?:menambahkan|mengubah|membuat grup|keluar|bergabung|mengeluarkan|added|changed|created group|left|joined|removed)\b/i;

/** Reads a chat. Lines that continue a message are joined to it. */
export function readWhatsappChat(text: string): Chat {
  const entries: { date: DateParts; lines: string[] }[] = [];
  for (const line of text.replace(NARROW_SPACE, ' ').split(/\r?\n/)) {
    const head = HEAD.exec(line.replace(INVISIBLE, ''));
    if (head) {
      const date: DateParts = [Number(head[1]), Number(head[2]), Number(head[3])];
      entries.push({ date, lines: [head[4] ?? ''] });
    } else {
      entries.at(-1)?.lines.push(line.replace(INVISIBLE, ''));
    }
  }
  const order = chooseDateOrder(entries.map(({ date }) => date));
  const messages: ChatMessage[] = [];
  for (const { date, lines } of entries) {
    const said = spoken(lines.join('\n'));
    if (said) messages.push({ ...said, day: dayText(date, order) });
  }
  return {
    messages,
    system: entries.length - messages.length,
    recognised: entries.length > 0,
  };
}

function spoken(entry: string): Pick<ChatMessage, 'text' | 'media'> | null {
  const [, sender, said] = SENDER.exec(entry) ?? [];
  if (sender === undefined || said === undefined || ABOUT_THE_GROUP.test(sender)) return null;
  const words = said.replace(EDITED, '').trim();
  if (DELETED.test(words) || CALL.test(words)) return null;
  const { text, media } = withoutMedia(words);
  return text === '' && media === 'none' ? null : { text: maskPeople(text), media };
}

/** Names of attached files and "omitted" lines become a note of the kind of medium. */
function withoutMedia(words: string): Pick<ChatMessage, 'text' | 'media'> {
  let media: ChatMessage['media'] = 'none';
  const kept = words.split('\n').filter((line) => {
    const kind = mediaKind(line.trim());
    if (kind !== null) media = kind;
    return kind === null;
  });
  return { text: kept.join('\n').trim(), media };
}

const ATTACHED =
  /^(?:<(?:attached|terlampir): ?(.+)>|(.+\.\w{2,4}) \((?:file attached|file terlampir)\))$/i;
const OMITTED =
  /^<?(media|image|gambar|foto|video|gif|sticker|stiker|audio|document|dokumen)(?: omitted| tidak disertakan| tidak dimasukkan)>?$/i;

function mediaKind(line: string): ChatMessage['media'] | null {
  const attached = ATTACHED.exec(line);
  if (attached) return kindOfFile(attached[1] ?? attached[2] ?? '');
  const omitted = OMITTED.exec(line)?.[1]?.toLowerCase();
  if (omitted === undefined) return null;
  if (omitted === 'audio') return 'audio';
  if (omitted === 'video' || omitted === 'gif') return 'video';
  return omitted.startsWith('do') ? 'document' : 'image';
}

function kindOfFile(name: string): ChatMessage['media'] {
  if (/\.(?:jpe?g|png|webp|gif|heic)$/i.test(name)) return 'image';
  if (/\.(?:mp4|3gp|mov)$/i.test(name)) return 'video';
  return /\.(?:opus|ogg|m4a|mp3|aac|amr)$/i.test(name) ? 'audio' : 'document';
}
