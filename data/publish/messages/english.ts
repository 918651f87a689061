import type { Messages } from './indonesian.ts';

/** What `suluh` says with `--lang en`. */
export const english: Messages = {
  number: (n) => n.toLocaleString('en-GB'),
  at: (file, line, id) =>
    [file, line === null ? '' : `, line ${line}`, id === null ? '' : ` (${id})`].join(''),
  field: (path) => `field "${path}":`,
  warning: 'warning',
  reading: 'Reading (MB)',
  andMore: (n) => `… and ${n} more.`,
  unexpected: (detail) =>
    `Unexpected error: ${detail}. This is a fault of suluh, not yours; nothing was changed after it.`,

  file: {
    missing: 'file not found; check its name and folder',
    directory: 'this is a folder, not a file; name the files in it',
    forbidden: 'this user may not read the file',
    brokenGzip: 'this gzip file is broken or cut short',
    tooLarge: 'this file is too large; split it into several',
    unreadable: 'the file cannot be read',
    empty: 'there is nothing readable in it',
  },
  item: {
    notUtf8: 'this line is not UTF-8 text; save the file again as UTF-8',
    tooLong: 'this line is longer than 64 MB; skipped',
    notJson: (column) =>
      column === null ? 'not valid JSON' : `not valid JSON (near column ${column})`,
    notClosed: 'the list is not closed by "]"; the file may be cut short',
    afterEnd: 'something follows the end of the list; it was skipped',
    strayComma: 'there is a stray comma',
    tooDeep: 'its brackets are nested too deep; skipped',
    notObject: 'must be a JSON object ({…})',
    unknownKind:
      'neither a claim review (needs "claim") nor a programme fact (needs "program") nor a publisher (needs "name" and "type")',
    duplicateId: (where) => `this id is used already at ${where}; the first one counts`,
    unknownPublisher: (id) => `publisher "${id}" is not among the publishers`,
    noPublishers:
      'no file of publishers was given, so publishers are known by their id only; add publishers.json',
    unknownFact: (id) => `programme fact "${id}" is not in the files given`,
    unknownField: 'this field is unknown and ignored; perhaps a misspelling',
    expired: (date) => `its validity ended ${date}`,
    future: (date) => `its date has not come yet (${date})`,
    nearDuplicate: (id, where) => `almost the same as ${id} (${where})`,
  },
  address: {
    number: (host) =>
      `the address is a number (${host}), not a name; readers cannot tell where it leads`,
    lookalike: (host) =>
      `"${host}" contains "go.id" but is no government site; that is how fakes look`,
    punycode: (host) =>
      `"${host}" is written in letters outside the Latin alphabet; make sure it is no fake`,
    shortened: (host) => `${host} is a shortener or go-between; give the address that it leads to`,
    notPublicBody: (host) =>
      `is marked "official", but ${host} is not under .go.id, .mil.id or .desa.id; make sure it is an official site`,
    unencrypted: () => 'uses http; use https if the site offers it',
  },
  wording: {
    opinion: (word) =>
      `"${word}" marks an opinion or a wish; what is examined should be a statement about facts`,
    short: 'a claim this short fits posts about other things; say who, what and where',
  },
  value: {
    required: 'is required',
    type: (expected) => `must be ${TYPES[expected] ?? expected}`,
    oneOf: (values) => `must be one of: ${values}`,
    atMostItems: (n) => `at most ${n} items`,
    atLeastItems: (n) => `needs at least ${n} ${n === 1 ? 'item' : 'items'}`,
    atMostCharacters: (n) => `at most ${n} characters`,
    notEmpty: 'must not be empty',
    schema: (message) => SCHEMA[message] ?? message,
  },
  counts: (reviews, facts, publishers) =>
    `${reviews} claim reviews, ${facts} programme facts, ${publishers} publishers`,
  problems: (errors, warnings) => `${errors} errors, ${warnings} warnings`,

  validate: {
    comparing: 'Comparing claims',
    fine: (counts) => `${counts}: all valid.`,
    notFine: (counts, problems) => `Valid: ${counts}. ${problems}.`,
  },
  build: {
    nothing: 'There is no valid record, so nothing was written.',
    strict: 'There are errors and --strict was given, so nothing was written.',
    notOurs: (dir) =>
      `The folder ${dir} holds files that suluh did not make, so it was left alone. Choose an empty folder or an earlier output.`,
    cannotWrite: (dir, detail) =>
      `The folder ${dir} cannot be written (${detail}). The previous output, if any, was not changed.`,
    done: (counts, dir, segments, bytes) =>
      `${counts} written to ${dir}: ${segments} segments, ${bytes} in all.`,
  },
  match: {
    record: 'a record needs "id" and "claim" as text',
    post: 'a post needs "id" and "text" as text',
    noRecords: (file) => `${file}: there is not one usable record in it.`,
    indexBroken: (file) =>
      `${file}: this version of suluh cannot load the index; make it again with "suluh build".`,
    done: (posts, records) => `${posts} posts matched against ${records} records.`,
    matching: 'Matching',
  },
  template: {
    exists: (file) => `${file} exists, so it was left alone. Give another name, or add --force.`,
    cannotWrite: (file, detail) => `${file} cannot be written (${detail}).`,
    done: (file) =>
      `${file} is ready to be filled in. Then: suluh import --dir . --into records.jsonl ${file}`,
  },
  import: {
    item: (n) => `item ${n}`,
    notFetched: (detail) =>
      `this address cannot be fetched (${detail}); try again later, what was fetched is not repeated`,
    targetBroken: (file) =>
      `${file} holds lines that are invalid or publishers, so it was left alone. Mend it first, or name another file.`,
    ratingsBroken: (file) =>
      `${file} must be JSON {"rating word": "value"}, with the values false, misleading, altered, scam, satire, unproven or true.`,
    nothing:
      'There is no record in this input. In the form, fill in the sheet "Cek fakta" or "Fakta program" from row 2 on.',
    done: (added, changed, unchanged) =>
      `${added} new, ${changed} changed, ${unchanged} unchanged.`,
    trouble: {
      'not-json': (detail) => `cannot be read as JSON${detail === '' ? '' : `: ${detail}`}`,
      repaired: () => 'its JSON is faulty; it could be read after mending',
      'not-this-format': (detail) =>
        `is none of the formats that can be imported (${detail}); give --from`,
      'no-claim': (detail) => `without a claim: ${detail}`,
      'no-rating': (detail) => `without a rating, so passed over: ${detail}`,
      'unknown-rating': (detail) =>
        `the rating "${detail}" is unknown; its word is kept, its colour is "unproven"; map it by --ratings`,
      'bad-url': (detail) => `its address is not a full http(s) one: ${detail}`,
      'bad-date': (detail) =>
        `the date "${detail}" cannot be read for certain and is left out; write it as 2026-03-02 or 2 Maret 2026`,
      shortened: (detail) =>
        `a claim of over 600 characters was cut; all of it is kept as a variant: ${detail}`,
      'bad-number': (detail) =>
        `the number "${detail}" cannot be read for certain and is left out; write it as 1250000 or 12,5, with its label and unit`,
      'bad-choice': (detail) => `must be one of: ${detail}`,
      'duplicate-id': (row) => `row ${row} has this code already; the first is imported`,
      'unclosed-quote': () => 'a quote is opened and never closed, so this row is left out',
      'too-many-cells': () =>
        'there is something beyond the columns with a heading; it is left out',
      'duplicate-heading': (heading) =>
        `there are two columns "${heading}"; the first of them is read`,
      'merged-cells': (range) =>
        `cells ${range} are merged, so only the first of them holds anything; split and fill them`,
      'too-many-rows': (most) => `only the first ${most} rows are read; make several files of it`,
      invalid: (detail) => `invalid: ${detail}`,
    },
  },
  usage: {
    unknownCommand: (name) => `There is no command "${name}". See: suluh --help`,
    unknownOption: (name) => `There is no option ${name}. See: suluh --help`,
    missingOption: (name) => `The option ${name} must be given.`,
    missingValue: (name) => `The option ${name} needs a value.`,
    missingArgument: 'Name at least one file.',
    excessArguments: 'Too many files were named for this command.',
    badTop: '--top must be a whole number from 1 to 1000.',
    badChoice: (name) => `${name} does not know that value. See: --help`,
    badLang: '--lang knows only id and en.',
  },
  help: {
    headings: {
      'Usage:': 'Usage:',
      'Arguments:': 'Arguments:',
      'Options:': 'Options:',
      'Global Options:': 'Global options:',
      'Commands:': 'Commands:',
    },
    usage: { options: '[options]', command: '[command]' },
    given: {
      choices: (words) => `choices: ${words}`,
      default: (word) => `default: ${word}`,
    },
    examples: 'Examples:',
    program:
      'suluh: check, build and try an index of claim reviews and programme facts. All of it happens on this computer; the network is used only where you name an address, --rsync or --s3.',
    lang: 'language of messages: id (default) or en; also by SULUH_LANG',
    json: 'the report as one JSON object, for machines',
    showHelp: 'show help',
    showVersion: 'show the version',
    files: 'JSON or JSON Lines files (.gz too); "-" for standard input',
    validate: 'check records and publishers: shape, ids, references, addresses, dates',
    build: 'pack records into the segments and index that the extension loads',
    nearDuplicates:
      'also look for claims of one publisher that are almost the same; only what is new or edited is compared again',
    full: 'compare all claims again, not only the new ones',
    validateDir: "a publisher's folder: also check that all lies within the scope in suluh.json",
    buildOut: 'output folder; replaced at once, never half done',
    buildStrict: 'write nothing if there is any error',
    import:
      'import claim reviews: ClaimReview, Data Commons, Google Fact Check Tools, WordPress, RSS/Atom, CSV, XLSX',
    importSources: 'files, http(s) addresses, or "-"',
    importFrom: 'the format (auto: told by the content)',
    importDir: "a repository's folder: publisher, id prefix and regions come from its suluh.json",
    importPublisher: "id of the publisher for all records; else the host of each review's address",
    importPublisherName: 'name of the publisher in the sources',
    importRatings: 'a JSON file {"rating word": "value"} for ratings not known yet',
    importInto: 'merge into this JSON Lines file; the next import takes only what changed',
    importSince: 'only changes after this time (GMT), for WordPress',
    dryRun: 'only count, write nothing',
    template: 'write an empty XLSX workbook to fill in: columns, examples and drop-downs',
    templateOut: 'name of the file',
    templateForce: 'overwrite a file that exists',
    export: 'write claim reviews in other formats: ClaimReview, Data Commons feed, CSV',
    exportTo: 'the output format',
    match: 'match posts against records, by the very engine of the extension',
    matchIndex:
      'records, one JSON a line (full, or {id, claim, variants?}); or a folder made by "suluh build"',
    matchPosts: 'posts, one JSON a line: {id, text}; "-" for standard input',
    matchTop: 'at most so many candidates a post',
    matchExplain: 'add the reasons: words, numbers and names that agree, and what is missing',
  },
};

const TYPES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  array: 'a list',
  object: 'an object',
};

/** The sentences of data/schema, which authors read in Indonesian. */
const SCHEMA: Record<string, string> = {
  'id: huruf kecil, angka, titik, titik dua, dan tanda hubung saja':
    'only lower-case letters, digits, dots, colons, underscores and hyphens',
  'id ini dicadangkan': 'this id is reserved',
  'tanggal harus berbentuk TTTT-BB-HH dan benar-benar ada':
    'must be a date as YYYY-MM-DD that exists',
  'tidak boleh kosong': 'must not be empty',
  'mengandung karakter kendali': 'contains control characters',
  'mengandung karakter Unicode yang terpotong': 'contains a broken Unicode character',
  'tidak memuat huruf, angka, atau tanda yang terlihat': 'contains nothing that can be seen',
  'alamat terlalu panjang': 'the address is too long',
  'alamat harus http(s) yang utuh, tanpa nama pengguna':
    'must be a full http(s) address without a user name',
  'wilayah: "ID" atau kode Kemendagri seperti 71 atau 71.71':
    'region: "ID" or a Kemendagri code such as 71 or 71.71',
  'topik: huruf kecil dengan tanda hubung': 'topic: lower-case words joined by hyphens',
  'catatan lebih besar dari 16 kB': 'the record is larger than 16 kB',
  'berakhir sebelum mulai berlaku': 'ends before it begins',
  'awalan id harus diakhiri : . _ atau -': 'the prefix of ids must end in : . _ or -',
  'situs: nama host saja, seperti contoh.go.id': 'a site is its host name, such as contoh.go.id',
};
