/**
 * `npm run store`: everything a listing needs into .output/store/: five screenshots of
 * 1280 × 800, promo tiles of 440 × 280 and 1400 × 560, the texts and the source zip.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO, ensureBuild, ROOT } from './build.ts';
import { giveConsent } from './consent.ts';
import { serveDemo } from './demo-server.ts';
import { launch } from './launch.ts';
import { drawPoster, type Poster } from './store/poster.ts';
import { deskShot, feedShot, privacyShot, searchShot, shareShot } from './store/shots.ts';
import { sourceZip } from './store/source-zip.ts';

const OUT = join(ROOT, '.output/store');
const SIZE = { width: 1280, height: 800 };

const suluh = await launch({ extension: ensureBuild(DEMO, console.log) });
const demo = await serveDemo();
try {
  await giveConsent(suluh);
  const posters: Record<string, Poster> = {
    'screenshot-1-kartu': {
      ...SIZE,
      headline: 'Benarkah? Lihat di samping unggahannya.',
      text: 'Siapa yang memeriksa, kapan, apa katanya, dan sumbernya. Unggahan di gambar ini rekaan.',
      shot: await feedShot(suluh, demo.url),
      shotWidth: 830,
    },
    'screenshot-2-cari': {
      ...SIZE,
      headline: 'Cari tanpa internet, salah ketik pun ketemu.',
      text: 'Tempel pesan berantai dari grup keluarga untuk memeriksanya. Tidak ada yang dikirim.',
      shot: await searchShot(suluh),
      shotWidth: 620,
    },
    'screenshot-3-bagikan': {
      ...SIZE,
      headline: 'Klarifikasi yang enak dibagikan.',
      text: 'Gambar dengan kode QR ke sumbernya, teks WhatsApp, teks pendek, atau utas.',
      shot: await shareShot(suluh),
      shotWidth: 800,
    },
    'screenshot-4-privasi': {
      ...SIZE,
      headline: 'Yang Anda baca tetap milik Anda.',
      text: 'Semua pencocokan terjadi di perangkat ini. Tiap situs Anda sendiri yang menyalakan.',
      shot: await privacyShot(suluh),
      shotWidth: 780,
    },
    'screenshot-5-meja-humas': {
      ...SIZE,
      headline: 'Untuk humas: dari pertanyaan ke jawaban bersumber.',
      text: 'Kasus, hasil cek fakta yang cocok, dan balasan siap kirim di satu meja. Kasus di gambar ini rekaan.',
      shot: await deskShot(suluh),
      shotWidth: 780,
    },
    'promo-440x280': {
      width: 440,
      height: 280,
      headline: 'Cek fakta di samping unggahan',
      text: '',
      shot: null,
    },
    'promo-1400x560': {
      width: 1400,
      height: 560,
      headline: 'Cek fakta di samping unggahan yang sedang Anda baca',
      text: 'Bertanggal. Bersumber. Semua di perangkat Anda.',
      shot: null,
    },
  };
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  for (const [name, poster] of Object.entries(posters)) {
    writeFileSync(join(OUT, `${name}.png`), await drawPoster(suluh.context, poster));
  }
  cpSync(join(ROOT, '.github/store'), OUT, { recursive: true });
  writeFileSync(join(OUT, 'sources.zip'), sourceZip(ROOT));
  console.log(`${Object.keys(posters).length} pictures, the texts and the source zip in ${OUT}`);
} finally {
  await suluh.close();
  demo.close();
}
