/** The chats are invented after the shapes that WhatsApp's export has on each kind of phone. */
import { describe, expect, it } from 'vitest';
import { chatCases } from '#data/desk/import/chat-cases.ts';
import { readWhatsappChat } from '#data/formats/whatsapp-chat.ts';

const ANDROID_ID = `23/11/26 08.15 - Pesan dan panggilan dienkripsi secara end-to-end. Ketuk untuk info selengkapnya.
23/11/26 08.15 - Pak Contoh: Benarkah ini? Bantuan uji cair besok
Hubungi 0812-3456-7890 atau @petugas_contoh
sebelum jam tiga
23/11/26 08.16 - +62 811-2222-3333: <Media tidak disertakan>
23/11/26 08.17 - Bu Contoh: Pesan ini dihapus
23/11/26 08.18 - Bu Contoh menambahkan Pak Uji
24/11/26 09.00 - Bu Contoh: IMG-20261124-WA0001.jpg (file terlampir)
Foto banjir di jalan contoh pagi ini, katanya <Pesan ini diedit>`;

const IOS_EN = `[11/23/26, 8:15:30\u202FAM] Group: \u200EMessages and calls are end-to-end encrypted.
\u200E[11/23/26, 8:16:01\u202FPM] Ms Example: \u200E<attached: 00000012-PHOTO-2026-11-23.jpg>
[11/24/26, 9:00:00\u202FAM] Ms Example: The bridge at Example Street is closed until December 3`;

describe('ekspor obrolan WhatsApp', () => {
  it('membaca Android berbahasa Indonesia: baris lanjutan, sistem, media, hapusan', () => {
    const chat = readWhatsappChat(ANDROID_ID);
    expect(chat.messages).toEqual([
      {
        day: '2026-11-23',
        media: 'none',
        text: 'Benarkah ini? Bantuan uji cair besok\nHubungi [nomor] atau [akun]\nsebelum jam tiga',
      },
      { day: '2026-11-23', media: 'image', text: '' },
      {
        day: '2026-11-24',
        media: 'image',
        text: 'Foto banjir di jalan contoh pagi ini, katanya',
      },
    ]);
    expect(chat.system).toBe(3);
  });

  it('membaca iOS berbahasa Inggris dengan bulan di depan', () => {
    const chat = readWhatsappChat(IOS_EN);
    expect(chat.messages.map(({ day }) => day)).toEqual(['2026-11-23', '2026-11-23', '2026-11-24']);
    expect(chat.messages[1]).toMatchObject({ media: 'image', text: '' });
  });

  it('tidak menyimpan nama dan nomor siapa pun', () => {
    const kept = JSON.stringify([readWhatsappChat(ANDROID_ID), readWhatsappChat(IOS_EN)]);
    for (const name of ['Pak Contoh', 'Bu Contoh', 'Ms Example', '811-2222', '0812', 'petugas']) {
      expect(kept).not.toContain(name);
    }
  });

  it.each([
    '23/11/2026 pukul 08.15 - Pak Contoh: Kartu Uji Nama.vcf (file terlampir)\nNomornya masih aktif kata orang ramai di sini',
    '[23/11/26 20.15.30] Pak Contoh: \u200E<terlampir: 00000012-Kartu Uji Nama.vcf>\nNomornya masih aktif kata orang ramai di sini',
    '11/23/26, 8:15\u202Fpm - Pak Contoh: Kartu Uji Nama.vcf (file attached)\nNomornya masih aktif kata orang ramai di sini',
    '2026-11-23 08:15 - Pak Contoh: Kartu Uji Nama.vcf (file attached)\r\nNomornya masih aktif kata orang ramai di sini\r\n',
  ])('nama pada kartu kontak tidak ikut, dengan bentuk tanggal mana pun: %#', (text) => {
    const { messages } = readWhatsappChat(text);
    expect(messages).toEqual([
      {
        day: '2026-11-23',
        media: 'document',
        text: 'Nomornya masih aktif kata orang ramai di sini',
      },
    ]);
  });

  it('menentukan urutan tanggal dari urutan pesan bila angkanya sendiri tidak cukup', () => {
    const day = (text: string) => readWhatsappChat(text).messages.map((message) => message.day);
    expect(day('2/3/26, 8:15 AM - A: satu\n3/1/26, 8:15 AM - A: dua')).toEqual([
      '2026-02-03',
      '2026-03-01',
    ]);
    expect(day('02/03/26 08.15 - A: satu\n03/03/26 08.15 - A: dua')).toEqual([
      '2026-03-02',
      '2026-03-03',
    ]);
  });

  it('berkata jujur bila berkasnya bukan obrolan', () => {
    expect(readWhatsappChat('nama,umur\nA,3').recognised).toBe(false);
  });

  it('membuat kasus hanya dari pesan yang bisa memuat klaim', () => {
    const { drafts, skipped } = chatCases(readWhatsappChat(ANDROID_ID));
    expect(drafts.map(({ media }) => media)).toEqual(['none', 'image']);
    expect(skipped).toBe(4);
  });
});
