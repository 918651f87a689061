/** What can go wrong while data is fetched, verified or applied; each kind has a plain sentence. */
const SENTENCES = {
  malformed: 'Berkas dari penerbit tidak berbentuk seperti seharusnya.',
  'too-large': 'Berkas dari penerbit lebih besar dari batas, unduhan dihentikan.',
  signature: 'Tanda tangan penerbit tidak sah atau kurang.',
  rollback: 'Penerbit atau salurannya menawarkan data yang lebih lama dari yang sudah ada.',
  'version-mismatch': 'Bagian-bagian data penerbit tidak berasal dari terbitan yang sama.',
  'same-version': 'Isi berbeda datang dengan nomor terbitan yang sama.',
  expired: 'Masa berlaku data penerbit sudah lewat dan belum diperbarui.',
  hash: 'Berkas tidak utuh: isinya berbeda dari yang diumumkan penerbit.',
  'too-many-roots': 'Kunci penerbit berganti terlalu banyak sekaligus; dilanjutkan di lain waktu.',
  'no-target': 'Penerbit tidak mengumumkan berkas yang diminta.',
  network: 'Jaringan terputus sebelum selesai.',
  timeout: 'Server penerbit terlalu lambat menjawab.',
  http: 'Server penerbit menolak atau sedang terganggu.',
  'not-data':
    'Yang datang bukan data, mungkin halaman masuk Wi-Fi. Buka halaman itu dahulu, lalu coba lagi.',
  chain: 'Pembaruan dari penerbit tidak bersambung dengan data yang ada.',
  segment: 'Ada catatan yang tidak sesuai aturan di dalam berkas penerbit; berkas itu ditolak.',
  scope: 'Penerbit mencoba menerbitkan hal di luar wewenangnya; berkas itu ditolak.',
  shrink: 'Pembaruan ini menghapus terlalu banyak catatan; ditahan sampai dipastikan.',
  'client-too-old': 'Data penerbit memerlukan Suluh versi lebih baru. Perbarui ekstensi ini.',
  clock: 'Jam perangkat keliru. Betulkan tanggal dan jam, lalu coba lagi.',
  storage: 'Tempat menyimpan di perangkat ini penuh atau terganggu.',
  taken:
    'Nama atau awalan catatan penerbit ini sudah milik penerbit lain; ia hanya dapat diikuti lewat daftar penerbit.',
  changed: 'Keterangan penerbit ini berubah sejak Anda melihatnya. Lihat dulu sekali lagi.',
  'not-a-list':
    'Ini bukan daftar penerbit yang disimpan Suluh. Pilih berkas dari “Simpan daftar ke berkas”.',
  revoked: 'Pendaftaran penerbit ini telah dicabut.',
} as const;

/** The kinds of failure; programs branch on these, people read the message. */
export type SyncErrorCode = keyof typeof SENTENCES;

const KEPT = 'Data sebelumnya tetap dipakai.';

/** A failure that a person may meet: what happened, what was kept; `detail` is for the log. */
export class SyncError extends Error {
  override readonly name = 'SyncError';
  readonly code: SyncErrorCode;
  readonly detail: string;
  /** The HTTP status behind it, when there was one. */
  readonly status: number | undefined;
  /** Seconds the server asked us to stay away (Retry-After), when it did. */
  readonly retryAfter: number | undefined;

  constructor(
    code: SyncErrorCode,
    detail: string,
    options: { cause?: unknown; status?: number; retryAfter?: number | undefined } = {},
  ) {
    super(`${SENTENCES[code]} ${KEPT}`, { cause: options.cause });
    this.code = code;
    this.detail = detail;
    this.status = options.status;
    this.retryAfter = options.retryAfter;
  }
}
