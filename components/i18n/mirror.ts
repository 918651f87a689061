import type { MirrorWeek } from '#data/protocol.ts';
import type { Catalogue } from './translate.ts';

/** The mirror of one's feed, and news that comes later. */
export const mirrorMessages = {
  'mirror.heading': { id: 'Cermin linimasa', en: 'Mirror of your feed' },
  'mirror.about': {
    id: 'Topik dan klaim apa yang lewat di linimasa Anda, seberapa sering, dan dari jenis situs apa. Hanya hitungan, hanya di perangkat ini. WhatsApp dan Telegram tidak pernah ikut dihitung.',
    en: 'Which topics and claims came by in your feeds, how often, and from which kinds of site. Counts only, on this device only. WhatsApp and Telegram are never counted.',
  },
  'mirror.switch': { id: 'Nyalakan cermin', en: 'Turn the mirror on' },
  'mirror.switchHint': {
    id: 'Bawaannya mati. Mematikannya menghapus semua hitungan.',
    en: 'Off by default. Turning it off deletes all counts.',
  },
  'mirror.followUp': {
    id: 'Selama menyala, Anda juga dikabari sekali bila unggahan yang pernah lewat kemudian diperiksa. Untuk itu sidik acak teksnya disimpan 14 hari; teks, penulis, dan alamatnya tidak.',
    en: 'While it is on you are also told once when a post that came by is examined later. For that, random fingerprints of its text are kept for 14 days; the text, its author and its address are not.',
  },
  'mirror.empty': {
    id: 'Belum ada yang lewat minggu ini. Bukalah linimasa seperti biasa, lalu kembali ke sini.',
    en: 'Nothing came by this week yet. Read your feeds as usual, then come back.',
  },
  'mirror.unavailable': {
    id: 'Cermin tidak terbuka. Muat ulang halaman ini.',
    en: 'The mirror could not be opened. Reload this page.',
  },
  'mirror.week': { id: 'Tujuh hari terakhir', en: 'The last seven days' },
  'mirror.summary': {
    id: '{posts} unggahan berbeda dibandingkan, {matched} di antaranya menyangkut klaim yang pernah diperiksa.',
    en: '{posts} different posts were compared; {matched} of them concern an examined claim.',
  },
  'mirror.picture': {
    id: 'Unggahan per hari: {days}',
    en: 'Posts a day: {days}',
  },
  'mirror.day': {
    id: '{day} {posts}, {matched} menyangkut klaim',
    en: '{day} {posts}, {matched} on a claim',
  },
  'mirror.legendAll': { id: 'dibandingkan', en: 'compared' },
  'mirror.legendMatched': { id: 'menyangkut klaim yang diperiksa', en: 'on an examined claim' },
  'mirror.topics': { id: 'Topik yang dikenali', en: 'Topics recognised' },
  'mirror.topicsAbout': {
    id: 'Hanya dari unggahan yang menyangkut klaim atau menyebut program; topik unggahan lain tidak ditebak.',
    en: 'Only of posts that concern a claim or name a programme; the topics of others are not guessed.',
  },
  'mirror.variety': {
    id: 'Keragamannya setara {n} topik yang sama seringnya.',
    en: 'Its variety equals {n} topics of the same frequency.',
  },
  'mirror.kinds': { id: 'Jenis situs', en: 'Kinds of site' },
  'kind.microblog': { id: 'Mikroblog (X, Threads)', en: 'Microblogs (X, Threads)' },
  'kind.network': {
    id: 'Jejaring (Facebook, Instagram, LinkedIn)',
    en: 'Networks (Facebook, Instagram, LinkedIn)',
  },
  'kind.video': { id: 'Video (YouTube, TikTok)', en: 'Video (YouTube, TikTok)' },
  'kind.forum': { id: 'Forum (Reddit, Quora, Kaskus)', en: 'Forums (Reddit, Quora, Kaskus)' },
  'mirror.claims': { id: 'Klaim yang paling sering lewat', en: 'Claims that came by most' },
  'mirror.times': { id: '{n} kali', en: '{n} times' },
  'mirror.wipe': { id: 'Hapus hitungan', en: 'Delete the counts' },
  'mirror.wiped': {
    id: 'Hitungan dan sidik teks sudah dihapus.',
    en: 'Counts and fingerprints are deleted.',
  },
  'news.heading': { id: 'Kabar susulan', en: 'News since then' },
  'news.one': {
    id: 'Unggahan yang Anda lihat hari {day} kini punya cek fakta.',
    en: 'A post you saw on {day} now has a fact-check.',
  },
} as const satisfies Catalogue & Record<`kind.${MirrorWeek['kinds'][number][0]}`, unknown>;
