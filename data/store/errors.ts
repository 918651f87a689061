/** The package or a download is not what its head announces; nothing of it was stored. */
export class DamagedGenerationError extends Error {
  override readonly name = 'DamagedGenerationError';
  constructor(detail: string) {
    super(
      `Berkas indeks rusak (${detail}). Data sebelumnya tetap dipakai; Suluh akan mencoba lagi nanti.`,
    );
  }
}

/** The browser gives no lasting storage here (private window, policy, broken profile). */
export class NoLastingStorageError extends Error {
  override readonly name = 'NoLastingStorageError';
  constructor(cause: unknown) {
    super(
      'Peramban tidak memberi tempat menyimpan. Suluh memakai data bawaan di memori; tidak ada yang hilang.',
      { cause },
    );
  }
}

/** Another context has installed a generation since this one was made; it is made again later. */
export class StaleGenerationError extends Error {
  override readonly name = 'StaleGenerationError';
  constructor() {
    super('Data sudah diperbarui oleh jendela lain; tidak ada yang ditimpa.');
  }
}
