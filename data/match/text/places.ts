/**
 * Names of places: those of entities.ts and the words by which provinces, kabupaten and kota are
 * told apart (region-words.json, from idn-area-data; its data Open Database License 1.0).
 */
import regionWords from './region-words.json' with { type: 'json' };
import { wordSet } from './word-list.ts';

/** Words that name a region, in lower case. */
export const places = wordSet(regionWords.words);

/** Regions whose name begins another's that lies beside them: Maluku and Maluku Utara. */
export const parted = wordSet(regionWords.parted);

/** What tells such regions apart. */
export const sides = wordSet('utara selatan barat timur tengah tenggara daya pegunungan');
