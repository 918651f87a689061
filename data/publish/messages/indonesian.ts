/** Everything `suluh` says, in Indonesian; `english.ts` says the same. */
export const indonesian = {
  number: (n: number) => n.toLocaleString('id-ID'),
  at: (file: string, line: number | null, id: string | null) =>
    [file, line === null ? '' : `, baris ${line}`, id === null ? '' : ` (${id})`].join(''),
  field: (path: string) => `bidang "${path}":`,
  warning: 'peringatan',
  reading: 'Membaca (MB)',
  andMore: (n: string) => `… dan ${n} lagi.`,
  unexpected: (detail: string) =>
    `Kesalahan yang tidak terduga: ${detail}. Ini kekeliruan suluh, bukan kekeliruan Anda; tidak ada yang diubah sesudahnya.`,

  file: {
    missing: 'berkas tidak ditemukan; periksa nama dan foldernya',
    directory: 'ini folder, bukan berkas; sebutkan berkas di dalamnya',
    forbidden: 'berkas tidak boleh dibaca oleh pengguna ini',
    brokenGzip: 'berkas gzip ini rusak atau terpotong',
    tooLarge: 'berkas ini terlalu besar; bagilah menjadi beberapa berkas',
    unreadable: 'berkas tidak dapat dibaca',
    empty: 'tidak ada isi yang dapat dibaca',
  },
  item: {
    notUtf8: 'baris ini bukan teks UTF-8; simpan ulang berkasnya sebagai UTF-8',
    tooLong: 'baris ini lebih panjang dari 64 MB; dilewati',
    notJson: (column: number | null) =>
      column === null ? 'bukan JSON yang sah' : `bukan JSON yang sah (dekat kolom ${column})`,
    notClosed: 'daftar tidak ditutup dengan "]"; mungkin berkasnya terpotong',
    afterEnd: 'ada isi sesudah akhir daftar; isi itu dilewati',
    strayComma: 'ada koma berlebih',
    tooDeep: 'kurungnya bertumpuk terlalu dalam; dilewati',
    notObject: 'harus berupa objek JSON ({…})',
    unknownKind:
      'bukan cek fakta (perlu "claim"), fakta program (perlu "program"), atau penerbit (perlu "name" dan "type")',
    duplicateId: (where: string) => `id ini sudah dipakai di ${where}; yang pertama yang dipakai`,
    unknownPublisher: (id: string) => `penerbit "${id}" tidak ada di berkas penerbit`,
    noPublishers:
      'berkas penerbit tidak disertakan, jadi penerbit hanya dikenal lewat id-nya; tambahkan publishers.json',
    unknownFact: (id: string) => `fakta program "${id}" tidak ada di berkas yang diberikan`,
    unknownField: 'bidang ini tidak dikenal dan diabaikan; mungkin salah tulis',
    expired: (date: string) => `masa berlakunya berakhir ${date}`,
    future: (date: string) => `tanggalnya belum tiba (${date})`,
    nearDuplicate: (id: string, where: string) => `hampir sama dengan ${id} (${where})`,
  },
  address: {
    number: (host: string) =>
      `alamatnya angka (${host}), bukan nama; pembaca tidak tahu ke mana dibawa`,
    lookalike: (host: string) =>
      `"${host}" memuat "go.id" tetapi bukan laman pemerintah; ini ciri alamat tiruan`,
    punycode: (host: string) =>
      `"${host}" ditulis dengan huruf di luar abjad Latin; pastikan bukan tiruan`,
    shortened: (host: string) => `${host} adalah pemendek atau perantara; tulis alamat tujuannya`,
    notPublicBody: (host: string) =>
      `ditandai "official", tetapi ${host} bukan .go.id, .mil.id, atau .desa.id; pastikan memang laman resmi`,
    unencrypted: () => 'memakai http; pakai https bila lamannya menyediakan',
  },
  wording: {
    opinion: (word: string) =>
      `"${word}" menandai pendapat atau harapan; yang diperiksa seharusnya pernyataan tentang kenyataan`,
    short:
      'klaim sependek ini cocok dengan unggahan tentang hal lain; lengkapi siapa, apa, di mana',
  },
  value: {
    required: 'wajib diisi',
    type: (expected: string) => `harus berupa ${TYPES[expected] ?? expected}`,
    oneOf: (values: string) => `harus salah satu dari: ${values}`,
    atMostItems: (n: number) => `paling banyak ${n} butir`,
    atLeastItems: (n: number) => `perlu sedikitnya ${n} butir`,
    atMostCharacters: (n: number) => `paling banyak ${n} karakter`,
    notEmpty: 'tidak boleh kosong',
    /** Messages of the schema are Indonesian already. */
    schema: (message: string) => message,
  },
  counts: (reviews: string, facts: string, publishers: string) =>
    `${reviews} cek fakta, ${facts} fakta program, ${publishers} penerbit`,
  problems: (errors: string, warnings: string) => `${errors} kesalahan, ${warnings} peringatan`,

  validate: {
    comparing: 'Membandingkan klaim',
    fine: (counts: string) => `${counts}: semuanya sah.`,
    notFine: (counts: string, problems: string) => `Yang sah: ${counts}. ${problems}.`,
  },
  build: {
    nothing: 'Tidak ada catatan yang sah, jadi tidak ada yang ditulis.',
    strict: 'Ada kesalahan dan --strict diminta, jadi tidak ada yang ditulis.',
    notOurs: (dir: string) =>
      `Folder ${dir} berisi berkas lain yang bukan buatan suluh, jadi tidak ditimpa. Pilih folder kosong atau folder keluaran sebelumnya.`,
    cannotWrite: (dir: string, detail: string) =>
      `Folder ${dir} tidak dapat ditulis (${detail}). Keluaran yang lama, bila ada, tidak diubah.`,
    done: (counts: string, dir: string, segments: string, bytes: string) =>
      `${counts} ditulis ke ${dir}: ${segments} segmen, ${bytes} seluruhnya.`,
  },
  match: {
    record: 'catatan perlu "id" dan "claim" berupa teks',
    post: 'unggahan perlu "id" dan "text" berupa teks',
    noRecords: (file: string) => `${file}: tidak ada satu pun catatan yang dapat dipakai.`,
    indexBroken: (file: string) =>
      `${file}: indeks ini tidak dapat dimuat oleh suluh versi ini; buat ulang dengan "suluh build".`,
    done: (posts: string, records: string) =>
      `${posts} unggahan dicocokkan dengan ${records} catatan.`,
    matching: 'Mencocokkan',
  },
  template: {
    exists: (file: string) =>
      `${file} sudah ada, jadi tidak ditimpa. Sebutkan nama lain, atau tambahkan --force.`,
    cannotWrite: (file: string, detail: string) => `${file} tidak dapat ditulis (${detail}).`,
    done: (file: string) =>
      `${file} siap diisi. Sesudahnya: suluh import --dir . --into catatan.jsonl ${file}`,
  },
  import: {
    item: (n: number) => `butir ${n}`,
    notFetched: (detail: string) =>
      `alamat ini tidak dapat diambil (${detail}); coba lagi nanti, yang sudah diambil tidak diulang`,
    targetBroken: (file: string) =>
      `${file} berisi baris yang tidak sah atau penerbit, jadi tidak ditulisi. Perbaiki dahulu, atau sebutkan berkas lain.`,
    ratingsBroken: (file: string) =>
      `${file} harus berupa JSON {"kata putusan": "nilai"}, dengan nilai false, misleading, altered, scam, satire, unproven, atau true.`,
    nothing:
      'Tidak ada catatan di masukan ini. Pada formulir, isi lembar "Cek fakta" atau "Fakta program" mulai baris 2.',
    done: (added: string, changed: string, unchanged: string) =>
      `${added} baru, ${changed} berubah, ${unchanged} tetap.`,
    trouble: {
      'not-json': (detail: string) =>
        `tidak dapat dibaca sebagai JSON${detail === '' ? '' : `: ${detail}`}`,
      repaired: () => 'penulisan JSON-nya keliru; terbaca setelah dibetulkan',
      'not-this-format': (detail: string) =>
        `tidak dikenali sebagai salah satu bentuk yang dapat diimpor (${detail}); sebutkan --from`,
      'no-claim': (detail: string) => `tanpa klaim: ${detail}`,
      'no-rating': (detail: string) => `tanpa putusan, jadi dilewati: ${detail}`,
      'unknown-rating': (detail: string) =>
        `putusan "${detail}" belum dikenal; katanya disimpan, warnanya "unproven"; petakan dengan --ratings`,
      'bad-url': (detail: string) => `alamatnya bukan http(s) yang utuh: ${detail}`,
      'bad-date': (detail: string) =>
        `tanggal "${detail}" tidak terbaca pasti, jadi dikosongkan; tulis seperti 2026-03-02 atau 2 Maret 2026`,
      shortened: (detail: string) =>
        `klaim lebih dari 600 karakter dipotong; utuhnya disimpan sebagai variasi: ${detail}`,
      'bad-number': (detail: string) =>
        `angka "${detail}" tidak terbaca pasti, jadi dilewati; tulis seperti 1250000 atau 12,5, dengan keterangan dan satuannya`,
      'bad-choice': (detail: string) => `harus salah satu dari: ${detail}`,
      'duplicate-id': (row: string) =>
        `kode ini sudah dipakai di baris ${row}; yang pertama yang diimpor`,
      'unclosed-quote': () => 'tanda kutip dibuka tetapi tidak ditutup, jadi baris ini dilewati',
      'too-many-cells': () => 'ada isi di luar kolom yang berjudul; isi itu dilewati',
      'duplicate-heading': (heading: string) =>
        `judul kolom "${heading}" ada dua; yang pertama yang dipakai`,
      'merged-cells': (range: string) =>
        `sel ${range} digabung, jadi hanya yang pertama yang berisi; pisahkan lalu isi masing-masing`,
      'too-many-rows': (most: string) =>
        `hanya ${most} baris pertama yang dibaca; bagi menjadi beberapa berkas`,
      invalid: (detail: string) => `tidak sah: ${detail}`,
    },
  },
  usage: {
    unknownCommand: (name: string) => `Perintah "${name}" tidak ada. Lihat: suluh --help`,
    unknownOption: (name: string) => `Pilihan ${name} tidak ada. Lihat: suluh --help`,
    missingOption: (name: string) => `Pilihan ${name} wajib diberikan.`,
    missingValue: (name: string) => `Pilihan ${name} memerlukan isi.`,
    missingArgument: 'Sebutkan sedikitnya satu berkas.',
    excessArguments: 'Terlalu banyak berkas disebutkan untuk perintah ini.',
    badTop: '--top harus bilangan bulat 1 sampai 1000.',
    badChoice: (name: string) => `${name} tidak mengenal isi itu. Lihat: --help`,
    badLang: '--lang hanya mengenal id dan en.',
  },
  help: {
    headings: {
      'Usage:': 'Pemakaian:',
      'Arguments:': 'Masukan:',
      'Options:': 'Pilihan:',
      'Global Options:': 'Pilihan umum:',
      'Commands:': 'Perintah:',
    },
    usage: { options: '[pilihan]', command: '[perintah]' },
    given: {
      choices: (words: string) => `pilihan: ${words}`,
      default: (word: string) => `bawaan: ${word}`,
    },
    examples: 'Contoh:',
    program:
      'suluh: memeriksa, membangun, dan mencoba indeks cek fakta dan fakta program. Semua terjadi di komputer ini; jaringan hanya dipakai bila Anda menyebut alamat, --rsync, atau --s3.',
    lang: 'bahasa pesan: id (bawaan) atau en; juga lewat SULUH_LANG',
    json: 'laporan sebagai satu objek JSON, untuk dibaca mesin',
    showHelp: 'tampilkan bantuan',
    showVersion: 'tampilkan versi',
    files: 'berkas JSON atau JSON Lines (boleh .gz); "-" untuk masukan baku',
    validate: 'periksa catatan dan penerbit: bentuk, id, rujukan, alamat, tanggal',
    build: 'kemas catatan menjadi segmen dan indeks yang dimuat ekstensi',
    nearDuplicates:
      'cari juga klaim yang hampir sama dari penerbit yang sama; hanya yang baru atau berubah dibandingkan lagi',
    full: 'bandingkan lagi semua klaim, bukan hanya yang baru',
    validateDir: 'folder penerbitan: periksa juga apakah semuanya dalam wewenang di suluh.json',
    buildOut: 'folder keluaran; diganti sekaligus, tidak pernah setengah jadi',
    buildStrict: 'jangan tulis apa pun bila ada kesalahan',
    import:
      'impor cek fakta dari bentuk lain: ClaimReview, Data Commons, Google Fact Check Tools, WordPress, RSS/Atom, CSV, XLSX',
    importSources: 'berkas, alamat http(s), atau "-"',
    importFrom: 'bentuk masukan (auto: dikenali dari isinya)',
    importDir: 'folder penerbitan: penerbit, awalan id dan wilayah diambil dari suluh.json-nya',
    importPublisher: 'id penerbit untuk semua catatan; tanpa ini, nama host alamatnya',
    importPublisherName: 'nama penerbit pada sumber',
    importRatings: 'berkas JSON {"kata putusan": "nilai"} untuk putusan yang belum dikenal',
    importInto: 'gabungkan ke berkas JSON Lines ini; impor berikutnya hanya mengambil yang berubah',
    importSince: 'hanya perubahan sesudah saat ini (GMT), untuk WordPress',
    dryRun: 'hitung saja, jangan tulis apa pun',
    template: 'tulis lembar kerja XLSX kosong untuk diisi: kolom, contoh, dan pilihan',
    templateOut: 'nama berkas',
    templateForce: 'timpa berkas yang sudah ada',
    export: 'tulis cek fakta dalam bentuk lain: ClaimReview, umpan Data Commons, CSV',
    exportTo: 'bentuk keluaran',
    match: 'cocokkan unggahan dengan catatan, dengan mesin yang sama seperti di ekstensi',
    matchIndex:
      'catatan, satu JSON per baris (lengkap, atau {id, claim, variants?}); atau folder hasil "suluh build"',
    matchPosts: 'unggahan, satu JSON per baris: {id, text}; "-" untuk masukan baku',
    matchTop: 'paling banyak sekian calon per unggahan',
    matchExplain: 'sertakan alasan: kata, angka, dan nama yang cocok dan yang tidak ada',
  },
};

const TYPES: Record<string, string> = {
  string: 'teks',
  number: 'bilangan',
  array: 'daftar',
  object: 'objek',
};

export type Messages = typeof indonesian;
