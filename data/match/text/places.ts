/**
 * Names of places: those of entities.ts and the words by which provinces, kabupaten and kota are
 * told apart (region-words.json, from idn-area-data; its data Open Database License 1.0).
 */
import regionWords from './region-words.json' with { type: 'json' };

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that name a region, in lower case. */
export const places = list(regionWords.words);

/** Regions whose name begins another's that lies beside them: Maluku and Maluku Utara. */
export const parted = list(regionWords.parted);

/** What tells such regions apart. */
export const sides = list('utara selatan barat timur tengah tenggara daya pegunungan');
