import { decodeEntities } from './html-text.ts';
import { nestsTooDeep } from './nesting.ts';

/** A value that was read, and whether its text had to be mended first. */
export interface DirtyJson {
  value: unknown;
  repaired: boolean;
}

/**
 * Parses JSON as it stands in pages: raw line breaks and tabs inside strings, trailing commas,
 * invalid escapes, comment and CDATA wrappers, HTML entities for quotes, several objects after each
 * other. Null when even that does not help, or when it nests deeper than any format.
 */
export function parseDirtyJson(text: string): DirtyJson | null {
  if (nestsTooDeep(text)) return null;
  const exact = tryParse(text);
  if (exact) return { value: exact.value, repaired: false };
  const bare = withoutTail(
    text
      .replace(/^\uFEFF/, '')
      .trimStart()
      .replace(/^(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?/, ''),
  );
  for (const candidate of [bare, decodeEntities(bare)]) {
    const mended = mend(candidate);
    const parsed = tryParse(mended) ?? tryParse(`[${mended}]`);
    if (parsed) return { value: parsed.value, repaired: true };
  }
  return null;
}

/**
 * Without what closes a comment or CDATA wrapper, and without a semicolon. By hand: a pattern that
 * begins with white space and must end the text takes hours over a page of blanks.
 */
function withoutTail(text: string): string {
  const end = without(text.trimEnd(), '*/').trimEnd();
  const wrapper = ['-->', ']]>'].find((one) => end.endsWith(one));
  if (wrapper === undefined) return without(text.trimEnd(), ';');
  const inner = end.slice(0, -wrapper.length).trimEnd();
  const opener = ['//', '/*'].find((one) => inner.endsWith(one)) ?? '';
  return without(without(inner, opener).trimEnd(), ';');
}

function without(text: string, tail: string): string {
  return tail !== '' && text.endsWith(tail) ? text.slice(0, -tail.length) : text;
}

/** Walks the text once, knowing what is inside strings, and mends both sides. */
function mend(text: string): string {
  const out: string[] = [];
  let inString = false;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (inString) {
      if (c === '\\') {
        const next = text[i + 1] ?? '';
        const valid = /["\\/bfnrt]/.test(next) || /^u[0-9a-f]{4}/i.test(text.slice(i + 1, i + 6));
        if (valid) out.push(c, next);
        else out.push(next < ' ' ? escapeControl(next) : next);
        i++;
      } else if (c === '"') {
        inString = false;
        out.push(c);
      } else out.push(c < ' ' ? escapeControl(c) : c);
      continue;
    }
    if (c === '"') inString = true;
    else if (c === '{' || c === '[') {
      // Two objects after each other: a list whose commas were forgotten.
      if (depth === 0 && lastSolid(out) === '}') out.push(',');
      depth++;
    } else if (c === '}' || c === ']') {
      depth--;
      dropTrailingComma(out);
    }
    out.push(c);
  }
  dropTrailingComma(out);
  return out.join('');
}

function escapeControl(c: string): string {
  const code = c.charCodeAt(0);
  return code === 10 ? '\\n' : code === 9 ? ' ' : code === 13 ? '' : ' ';
}

function lastSolid(out: readonly string[]): string | undefined {
  return out.findLast((part) => part.trim() !== '');
}

function dropTrailingComma(out: string[]): void {
  const at = out.findLastIndex((part) => part.trim() !== '');
  if (out[at] === ',') out.splice(at, 1);
}

function tryParse(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}
