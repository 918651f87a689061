/**
 * Small word lists of Indonesian as it is written in feeds. Written by hand for this project:
 * published stop-word lists contain the negations and "benar", which decide what a claim says.
 */
import { wordList } from './word-list.ts';

/** Words that carry no evidence. No negation, no "benar", no number word is among them. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  wordList(`
  yang dan di ke dari ini itu untuk dengan pada adalah dalam akan juga oleh karena sebagai atau saat
  bisa ada agar sudah telah para seperti lebih hanya masih lagi maka tetapi tapi namun jika kalau bila
  serta secara bahwa dapat hingga sampai sejak antara yaitu yakni ialah sebuah suatu seorang sang si
  pun lah kah nya ku mu kami kita saya aku dia ia mereka kalian anda kamu lu lo loe gue gua gw elu
  nih sih dong deh kok kan ya yah yuk ayo ah eh oh wah lho loh toh nah tuh mah teh mas mbak bro sis
  gitu gini begitu begini jadi jadinya lalu kemudian sedang lagi sambil ketika waktu tersebut hal
  sangat banget sekali paling cukup terlalu amat semakin makin biar supaya guna demi bagi tentang
  terhadap atas bawah per via sama pula malah bahkan meski meskipun walau walaupun apabila andai
  apa siapa kapan dimana mana kenapa mengapa bagaimana gimana berapa
  the of and to in is for on a an with by this that rp idr wib wit wita
  pak bapak bu ibu bang kak sdr
  punya pas baru udah kayak kek aja saja doang cuma cuman emang memang
  `),
);

/** Words that turn a sentence round; all become the one term `tidak`. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  wordList(`tidak tak bukan tiada jangan belum tanpa enggak engga nggak ngga gak ga kagak kaga ndak tdk gk
  ngak bkn jgn blm blum belom`),
);
export const NEGATION_TERM = 'tidak';

/** Short and chat spellings, and loan words, with the word they stand for. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  wordList(`
  yg:yang dgn:dengan dg:dengan jd:jadi sdh:sudah udh:sudah udah:sudah dah:sudah org:orang orng:orang
  bgt:banget krn:karena karna:karena utk:untuk u:untuk dr:dari pd:pada kpd:kepada ttg:tentang bpk:bapak
  pres:presiden gub:gubernur indo:indonesia thn:tahun th:tahun tgl:tanggal rmh:rumah skrg:sekarang
  skrng:sekarang hrs:harus bs:bisa dpt:dapat dapet:dapat msk:masuk mhn:mohon sy:saya hr:hari bln:bulan
  jkt:jakarta wa:whatsapp fb:facebook ig:instagram yt:youtube sm:sama dlm:dalam spt:seperti sblm:sebelum
  stlh:setelah tsb:tersebut msh:masih lgsg:langsung lgs:langsung jg:juga aj:saja aja:saja bnyk:banyak
  byk:banyak bbrp:beberapa klo:kalau kl:kalau kalo:kalau tp:tapi dpr-ri:dpr trs:terus trus:terus
  sbg:sebagai scr:secara krmn:kemarin kmrn:kemarin rs:rumahsakit masy:masyarakat pemrintah:pemerintah
  prsiden:presiden presidn:presiden persiden:presiden gratiss:gratis pake:pakai ampe:sampai sampe:sampai
  gede:besar liat:lihat kasi:kasih duit:uang cewek:perempuan cowok:pria bokap:ayah corona:covid
  korona:covid covid19:covid pilek:flu hp:ponsel handphone:ponsel hape:ponsel milyar:miliar trilyun:triliun
  ktp-el:ktp ektp:ktp rakyat:masyarakat warga:masyarakat polri:polisi kepolisian:polisi chinese:cina
  china:cina tiongkok:cina tionghoa:cina rrc:cina cino:cina usa:amerika lindu:gempa mpox:monkeypox
  imunisasi:vaksin vaksinasi:vaksin divaksin:vaksin vaksinnya:vaksin loker:lowongan lowker:lowongan
  medsos:mediasosial tiket:tiket mobil:mobil dollar:dolar usd:dolar bansos:bantuansosial
  pns:asn wapres:wakilpresiden mentri:menteri menkes:menteri prabu:prabowo nawarin:tawar
  himbau:imbau menghimbau:imbau himbauan:imbau hutang:utang magnitude:magnitudo link:tautan anis:anies jkw:jokowi
  ijasah:ijazah ramadhan:ramadan romadhon:ramadan telpon:telepon telfon:telepon sholat:salat shalat:salat solat:salat
  ustad:ustaz ustadz:ustaz mesjid:masjid qurban:kurban coklat:cokelat singapore:singapura singapur:singapura
  import:impor export:ekspor supir:sopir brasil:brazil voucher:voucer president:presiden vidio:video vidoe:video
  pidio:video videonya:video promo:promosi koruptor:korupsi korup:korupsi rekruitmen:rekrutmen recruitment:rekrutmen
  rekruitment:rekrutmen rekrutment:rekrutmen free:gratis russia:rusia ukraine:ukraina palestine:palestina
  vaccine:vaksin vaccines:vaksin police:polisi earthquake:gempa flood:banjir bikin:buat wanita:perempuan
  lelaki:pria laki:pria laki-laki:pria nemu:temu nemuin:temu ketum:ketuaumum kab:kabupaten kec:kecamatan prov:provinsi
  jan:januari feb:februari mar:maret apr:april jun:juni jul:juli agt:agustus agu:agustus ags:agustus sept:september
  okt:oktober nov:november des:desember judol:judionline jatim:jatim sby:sby thohir:tohir pandjaitan:panjaitan
  shihab:syihab brimob:brimob gmn:bagaimana ttng:tentang mrk:mereka tmn:teman ank:anak mkn:makan hub:hubungi
  dibikin:buat narkotika:narkoba dahsyat:dahsyat dasyat:dahsyat jogja:yogyakarta yogya:yogyakarta jogjakarta:yogyakarta
  sumatra:sumatera betawi:betawi alquran:quran medali:medali quiz:kuis kuiz:kuis gift:hadiah
  `).flatMap((pair): [string, string][] => {
    const [from, to] = pair.split(':');
    return from && to ? [[from, to]] : [];
  }),
);

/**
 * Phrases written out in one place and shortened in another, both brought to one form (right).
 * Only where the short form is what nearly everybody writes, or where it means one thing.
 */
export const PHRASES: readonly (readonly [phrase: readonly string[], terms: readonly string[]])[] =
  wordList(`
  mbg=makan+bergizi+gratis cacar+monyet=monkeypox komisi+pemilihan+umum=kpu mahkamah+konstitusi=mk
  badan+gizi+nasional=bgn tenaga+kerja+asing=tka pekerja+asing=tka bahan+bakar+minyak=bbm
  kartu+tanda+penduduk=ktp dewan+perwakilan+rakyat=dpr komisi+pemberantasan+korupsi=kpk
  tentara+nasional+indonesia=tni bantuan+langsung+tunai=blt majelis+ulama+indonesia=mui
  amerika+serikat=amerika program+keluarga+harapan=pkh ibu+kota+nusantara=ikn ibu+kota+negara=ikn
  koperasi+desa+merah+putih=kopdes koperasi+merah+putih=kopdes kdmp=kopdes bantuan+sosial=bantuansosial
  rumah+sakit=rumahsakit media+sosial=mediasosial wakil+presiden=wakilpresiden
  bantuan+subsidi+upah=bsu pegawai+negeri+sipil=asn aparatur+sipil+negara=asn
  sekolah+rakyat=sekolahrakyat virus+corona=covid virus+covid=covid
  badan+penyelenggara+jaminan+sosial=bpjs pemilihan+umum=pemilu pemilihan+presiden=pilpres
  joko+widodo=jokowi sri+mulyani=srimulyani judi+online=judionline ketua+umum=ketuaumum covid+#19=covid
  jawa+barat=jabar jawa+timur=jatim jawa+tengah=jateng sumatera+utara=sumut sumatera+barat=sumbar
  sumatera+selatan=sumsel kalimantan+timur=kaltim kalimantan+barat=kalbar kalimantan+selatan=kalsel
  kalimantan+tengah=kalteng kalimantan+utara=kaltara sulawesi+selatan=sulsel sulawesi+utara=sulut
  sulawesi+tenggara=sultra sulawesi+tengah=sulteng sulawesi+barat=sulbar nusa+tenggara+timur=ntt
  nusa+tenggara+barat=ntb tenaga+kesehatan=nakes ojek+online=ojol badan+usaha+milik+negara=bumn
  bantuan+presiden=banpres bahan+pangan+pokok=sembako sembilan+bahan+pokok=sembako
  unjuk+rasa=demo demonstrasi=demo meninggal+dunia=wafat meninggal=wafat tewas=wafat
  surat+izin+mengemudi=sim anggaran+pendapatan+belanja+negara=apbn partai+komunis+indonesia=pki
  pajak+pertambahan+nilai=ppn pemutusan+hubungan+kerja=phk kartu+keluarga=kk
  perusahaan+listrik+negara=pln badan+pangan+nasional=bapanas air+mineral=airmineral
`).flatMap((entry): [string[], string[]][] => {
    const [from, to] = entry.split('=');
    return from && to ? [[from.split('+'), to.split('+')]] : [];
  });
