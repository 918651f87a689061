/**
 * Reads signed JSON so that two readers can never see two different documents in the same bytes:
 * UTF-8 without BOM, no duplicate or prototype names, no lone surrogates, whole safe integers
 * only (canonical JSON has no floats), nothing after the value, a limited depth.
 * Why not JSON.parse alone: it keeps the last of two equal names, and a signature made over the
 * first would be checked against the last.
 */
import { SyncError } from '../errors.ts';

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const MAX_DEPTH = 32;
const FORBIDDEN_NAMES = new Set(['__proto__', 'constructor', 'prototype']);
const LONE_SURROGATE = /\p{Cs}/u;
const INTEGER = /-?(?:0|[1-9][0-9]{0,15})(?![0-9.eE])/y;
const SPACE = new Set([0x20, 0x09, 0x0a, 0x0d]);
const LITERALS = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const;

/** Parses a whole file. Throws SyncError `malformed` or, over `maxBytes`, `too-large`. */
export function parseStrictJson(bytes: Uint8Array, maxBytes: number): Json {
  if (bytes.length > maxBytes) throw new SyncError('too-large', `${bytes.length} > ${maxBytes}`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new SyncError('malformed', 'not UTF-8', { cause });
  }
  return readDocument(text);
}

/** Recursive descent over one string; the position is the only state. */
function readDocument(text: string): Json {
  let at = 0;
  skipSpace();
  const document = value(0);
  skipSpace();
  if (at !== text.length) fail('trailing bytes');
  return document;

  function value(depth: number): Json {
    if (depth > MAX_DEPTH) fail('too deep');
    const next = text[at];
    if (next === '{') return object(depth);
    if (next === '[') return array(depth);
    if (next === '"') return string();
    for (const [word, literal] of LITERALS) {
      if (text.startsWith(word, at)) {
        at += word.length;
        return literal;
      }
    }
    return integer();
  }

  function object(depth: number): Json {
    const entries = new Map<string, Json>();
    list('}', () => {
      const name = string();
      if (FORBIDDEN_NAMES.has(name)) fail(`reserved name ${name}`);
      if (entries.has(name)) fail(`duplicate name ${name}`);
      skipSpace();
      expect(':');
      skipSpace();
      entries.set(name, value(depth + 1));
    });
    return Object.fromEntries(entries);
  }

  function array(depth: number): Json {
    const items: Json[] = [];
    list(']', () => items.push(value(depth + 1)));
    return items;
  }

  function list(end: string, item: () => void): void {
    at++;
    skipSpace();
    if (text[at] === end) {
      at++;
      return;
    }
    for (;;) {
      item();
      skipSpace();
      if (text[at] === end) {
        at++;
        return;
      }
      expect(',');
      skipSpace();
    }
  }

  /** Scanned by hand up to the closing quote: a pattern over a megabyte may exhaust its stack. */
  function string(): string {
    const start = at;
    expect('"');
    for (;;) {
      const code = text.charCodeAt(at);
      if (Number.isNaN(code) || code < 0x20) fail('string');
      at += code === 0x5c ? 2 : 1;
      if (code === 0x22) break;
    }
    let parsed: unknown;
    try {
      parsed = JSON.parse(text.slice(start, at));
    } catch {
      fail('escape');
    }
    if (typeof parsed !== 'string' || LONE_SURROGATE.test(parsed)) fail('lone surrogate');
    return parsed;
  }

  function integer(): number {
    INTEGER.lastIndex = at;
    const raw = INTEGER.exec(text)?.[0];
    const number = Number(raw);
    if (raw === undefined || !Number.isSafeInteger(number) || Object.is(number, -0)) fail('value');
    at += raw.length;
    return number;
  }

  function expect(character: string): void {
    if (text[at] !== character) fail(`expected ${character}`);
    at++;
  }

  function skipSpace(): void {
    while (SPACE.has(text.charCodeAt(at))) at++;
  }

  function fail(what: string): never {
    throw new SyncError('malformed', `JSON: ${what} at ${at}`);
  }
}
