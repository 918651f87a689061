/**
 * Patterns over signs (words.ts). `c` is a word of the claim, `_` any other; `.!?` and line breaks
 * end a sentence. Every gap is bounded, so that a pattern costs what the text is long.
 */

/** Denials that are none: taken out (each sign of them becomes `_`) before anything is looked for. */
export const NO_DENIAL: readonly RegExp[] = [
  // "bukan hoaks", "ini bukan berita hoaks", "tidak dibantah", "bukan prank, bukan penipuan"
  /[BNY0][MCSan_]{0,2}[HP$FEDd]+/g,
  // "yang bilang hoaks", "pasti bilang hoax", "kukira hoaks", "dibilang kabar bohong"
  /[ye][y_]?l[^.!?\n]{0,3}[HP$F]|yl[^.!?\n]{0,14}H/g,
  /(?<!G)u[MCSac_]{0,3}[HP$F]/g,
  // "kata si anu hoax, kenyataannya …", "membantah, tapi …"
  /[lHDdP$F][^.!?\n]{0,4}[HP$FDd]?[MCan_]{0,2},?[MCan_]{0,2}X/g,
  // "membantah, faktanya …"
  /[lHDd][^.!?\n]{0,4}k(?![,:_]*[NB])/g,
  // "penyebar hoaks", "pemerintah bohong"
  /(?<!j[_c]{0,2}|w[_c]?|V)g[MCS]?[HP$F](?!S?c)/g,
  /G[MC_]{0,2}[P$F]|6y?[PF]/g,
  // "jangan percaya kata Kemenkes", "jangan percaya media"
  /w[_c]?f[_y]?G/g,
  // "yang tidak benar", "yang benar saja", "kebijakan yang menyesatkan"
  /yNT|(?<!S)yF/g,
];

/** Questions that are none: "percaya tidak percaya", "percaya atau tidak", "tidak percaya?" */
export const NO_QUESTION: readonly RegExp[] = [
  /fNf|frN|Nf\?/g,
  // "siapa bilang hoaks?", "kalian kira hoax?"
  /[sye][y_]?l[^.!?\n]{0,3}[HPF]|u[MCSac_]{0,3}[HPF]/g,
];

const END = String.raw`[.!?\n,\])]|$`;

/** A verdict so plain that no question beside it is open. */
export const VERDICT = /\[[^\])\n]{0,4}[HP$FDdE][^\])\n]{0,5}\]|[.!?\n×]_?H[!.n×]*$/;

/** The text refutes: a label, a verdict on the statement, a speaker who denies, missing evidence. */
export const DENIES: readonly RegExp[] = [
  /L|H|F|D|d|x|Us/,
  /J[_n]?[Kk]|[_M]k[!.]*$/,
  // "[SALAH]", "(bohong)"
  /[[(][^\])\n]{0,4}[P$FDdE][^\])\n]{0,5}[\])]/,
  // "SALAH:", "Keliru, klaim …", "Bantahan:" where a line or sentence begins
  /(?:^|[.!?\n])["[(×✓]*[P$FD][n_]?[!:,-]|(?:^|[.!?\n])[_n]?F[nM]*[cS]/,
  /[BN]K[!:,-]|(?:^|[.!?\n])[_n]?[NB],[^.!?\n]{0,6}N/,
  // "kabar bohong", "berita palsu" said of what is told
  /[CMR][CRn_]?S[P$FE]|(?:^|[.!?\n,])S[P$FE](?!c)/,
  // "itu keliru", "adalah palsu", "cuma karangan", "ternyata editan", "hasil suntingan"
  /[MCR][MCRn]{0,2}[P$FE](?![P$FEs])/,
  /R[CRS_cn]{0,2}[FE]|[MC][CRSn]{0,2}[FE]/,
  // "ngawur banget", "… menyesatkan." where a sentence ends
  new RegExp(`F[n_M]{0,2}(?:${END})`),
  // "bohong itu", "boong ya", "padahal penipuan"
  /[P$]M[n]{0,2}(?=[.!?\n,c_]|$)|X[_M]{0,2}[FE]|X[P$][_n]{0,2}(?=[.!?\n,]|$)|XN[n]*(?=[.!\n]|$)/,
  // "tidak benar", "gak valid", "tidak terbukti", "tidak sesuai fakta"
  /N[_p]?T(?![Tn]{0,2}\?)/,
  /[N0]_{0,4}U|BU|N_{0,2}K|8[_n]?U/,
  // "tidak ada bukti", "belum ada rencana", "bukan informasi resmi", "bukan dari BMKG"
  /[NY][a_]{1,2}U|[NY]p?a_?6|B[S_c6]o|B&[G1]/,
  // "kabar … dibantah / menyesatkan / tidak ada"
  /S[^.!?\n]{0,24}(?:[Fd]|NT|Na(?:[.!\n]|$)|[MC][P$E])/,
  /d/,
  // "Prabowo bantah …", "luruskan informasi …", "ini penjelasan …", "penjelasan X soal kabar …"
  /D[^.!?\n]{0,3}[cSM"]|Mv|v[^.!?\n]{0,4}4/,
  // "BGN pastikan tidak ada …", "kami tidak pernah", "Istana: tidak ada program …"
  /[_cGS1]A[^.!?\n]{0,8}[NY][ape_]{0,3}c|1[_c]{0,3}Np/,
  /:[_"]{0,2}N[ap][_o]{0,3}c|:[_"]{0,2}Yac|:[_"]{0,2}Na(?=6|[.!\n]|$)|(?:^|[.!?\n])Na(?:[_S]?y|S)?c/,
  // "bukan di IKN, melainkan di Thailand"
  /[MS]B[^.!?\n]{1,14}W|B[_S]?c[^.!?\n]{0,14}W|W[^.!?\n]{0,10}Bc/,
  // "yang benar, … tidak …", "faktanya tidak …", "FAKTA: tidak …"
  /yT[^.!?\n]{1,14}N|[kK57][,:_]{0,2}[NB]|[NB]_?k|k[^.!?\n]{0,14}N[pa]/,
  // "ternyata tidak benar / bukan / video lama"
  /R[_n]?(?:NT|Na(?=[.!\n]|$)|Z)|RB/,
  // "… Aslinya itu …", "… telah dimanipulasi"
  new RegExp(`[.,?!\\n]5M|c[_C]{0,2}E(?:${END})`),
  // "tidak pernah" beside the claim, "bukan" just before most of it
  new RegExp(`Np_{0,3}6?[cy]|c[_c]{0,2}Np_{1,2}(?:${END})|B[S_]?(?:c_?){3}`),
  // "… hanya isu", "… itu gak ada ya", "tautan … palsu"
  new RegExp(`(?:CS|cM?Nan?|S[^.!?\\n]{0,14}(?<!y)[P$])(?:${END})`),
  // "masih percaya …"
  /(?<!N)fS?M?:?cc|N_?[fV]S|SE(?=c)/,
  // "isu lama", "video lama"
  /[SH]Z/,
  // "jangan percaya kabar …", "stop menyebarkan …", "jangan termakan isu", "abaikan pesan …"
  /w[_cn]{0,2}[fV][_n]{0,2}[ScH]|I[_n]?S|SI/,
  /c[×!,.n]{0,6}wf[n]?(?:[.!\n]|$)/,
  // "waspada modus penipuan", "awas kena tipu", "pelaku penyebar kabar bohong"
  /w[_c]{0,2}\$|(?:^|[.!?\n])\$(?:\$|_{0,2}:)|\$!|j[_c]{0,2}gS?[HP$c]|gS[^.!?\n]{0,14}j|:[_M]?[P$F](?=[.!?\n,]|$)|c[,_]{0,2}w[_cn]?V/,
  // ❌ before a claim that ✅ then corrects, or behind it
  /(?:^|\n)×{1,9}[^w×✓\n]{0,4}c[^✓]{0,60}✓|c×/,
  // "…? Tidak.", "…? Salah!"
  /\?(?:[n,]{0,2}[NFEP$B]|_N)[_nM]{0,3}(?:[.!,\n]|$)/,
];

/** Verdicts that count where a text begins or ends, even far from the claim. */
export const LABELS =
  /L|H|J[_n]?K|[[(][^\])\n]{0,4}[P$FD][^\])\n]{0,5}[\])]|^["[(×✓]*[P$FD][n_]?[!:,-]/;

/** A question of truth. */
export const ASKS: readonly RegExp[] = [
  /q/,
  // "apakah benar", "apa kabar ini valid"
  /[OQ][MSCn_]{0,3}[Tb]|[OQ]c{1,2}T|[OQ][MSC]{1,2}H/,
  // "bener gak sih", "valid ga", "hoax bukan ya", "beneran gak"
  /[THbK][MCn]?[NB]n*(?=[?.,!:\n"]|$)|[THbK][MCn]?[NB]n+|[Tb]N[M]|9N[n_]*(?=[?.,!:\nc]|$)/,
  // "hoaks atau fakta", "asli apa AI", "benar atau tidak"
  /[THbKEP$Fx][MCn]?[rO][BNKTHEFP$bx]/,
  // "ini bener?", "info valid?", "hoaks kan?", "beneran?"
  /(?:^|[.!?\n,])[MSCn_OKi]{0,4}[THb][nM]{0,3}\?|[MSn][TbH][nMN]{0,3}\?|(?<!N)[Tbo][nMN]{0,3}\?|[$P]n+\?|[Tbo]Y[n?c]|yTs|Q[9oTb][nM]{0,2}\?/,
  // "beneran bansos cair?"
  /(?:^|[.!?\n])[n_]?b[nMS]{0,3}c[^.!?\n]*\?|(?<!N)b[nM]{0,2}\?/,
  // "masa iya", "masak sih", "apa iya", "emang bener", "iyo kah"
  /(?:^|[.!?\n])_?m[in]|Oi|C[iT][^.!\n]{0,24}\?|inM/,
  // "percaya gak …"
  /fNn*c|(?:^|[.!?\n])_?[yn]?fNn*/,
  // "ada yang tau ini bener", "ada yang bisa konfirmasi?"
  /ay[_cz]{0,2}[tJ2o][^.!]{0,24}[TbHq3]|ay[_cz]{0,2}J|ay[_c]?z?A|in[^.!?\n]*\?/,
  // "mohon info / penjelasan … ?", "minta klarifikasi"
  /z[n_]?[SDtv][^.!]{0,30}[?QqT]|z[_n]?[Dv]/,
  // "tolong cek dong", "mohon dicek kebenarannya", "sumbernya mana"
  /zn?J[Mn_]{0,2}[KTn,.!?:]|[zJ][^.!?\n]{0,5}3|2[_on]{0,2}[sN]/,
  // Any question that speaks of truth; "… atau nggak ya", "… apa gimana"
  /(?<!N)[TbHExi3][^.!?\n]{0,30}\?/,
  /c[^.!?\n]{0,4}Nn(?=[,.?\n]|$)|r[NB](?=[n,.?\n]|$)|[TbHKo][Mn_]?O(?!y)/,
  // "is it true"
  /(?:^|[.!?\n,])CMT/,
];

/** The claim's own sentence is a question: how it begins (the claim comes after), how it ends. */
export const QUESTION_OPENS = /^[^cs]{0,4}Q(?!s)|^n?h(?=[^s]*\?)/;
export const QUESTION_ENDS = /c[^c]{0,3}Nn*\?+$/;
/** … but asks something else: who wants it, did you know, why. */
export const RHETORICAL = /^[^c]{0,3}[sy]|^[^c]{0,2}[NYJ]|Qs/;
