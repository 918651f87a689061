/** A growing byte buffer with variable-length integers (LEB128, as in protocol buffers). */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  length = 0;

  byte(value: number): void {
    if (this.length === this.#bytes.length) {
      const grown = new Uint8Array(this.#bytes.length * 2);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#bytes[this.length++] = value;
  }

  varint(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  bytes(values: Uint8Array): void {
    for (const value of values) this.byte(value);
  }

  take(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }
}

/** Decodes every varint of a section into one array of `count` values. */
export function readVarints(bytes: Uint8Array, count: number): Uint32Array<ArrayBuffer> {
  const values = new Uint32Array(count);
  let at = 0;
  for (let i = 0; i < count; i++) {
    let byte = bytes[at++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    values[i] = value;
  }
  return values;
}

const decoder = new TextDecoder();

/** The UTF-8 text from `from` up to `to`; short plain ones, as terms are, without the decoder's cost. */
export function readText(bytes: Uint8Array<ArrayBuffer>, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const byte = bytes[i] ?? 0;
    if (byte > 127) return decoder.decode(bytes.subarray(from, to));
    text += String.fromCharCode(byte);
  }
  return text;
}

/** The values of a section of varints: the section itself where each takes one byte. */
export function readValues(bytes: Uint8Array, count: number): Uint8Array | Uint32Array {
  return bytes.length === count ? bytes : readVarints(bytes, count);
}
