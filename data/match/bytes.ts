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
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) break;
      shift += 7;
    }
    values[i] = value;
  }
  return values;
}

/** Where each of the runs starts whose lengths are given; one entry more than runs. */
export function offsetsOf(lengths: Uint32Array): Uint32Array<ArrayBuffer> {
  const offsets = new Uint32Array(lengths.length + 1);
  let at = 0;
  for (let i = 0; i < lengths.length; i++) {
    offsets[i] = at;
    at += lengths[i] ?? 0;
  }
  offsets[lengths.length] = at;
  return offsets;
}
