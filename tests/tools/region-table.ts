import { getProvinces, getRegencies } from 'idn-area-data';

/** Names of the 38 provinces and their kabupaten/kota by Kemendagri code, in the codes' order. */
export async function regionTable(): Promise<Record<string, string>> {
  const areas = [...(await getProvinces()), ...(await getRegencies({ transform: true }))];
  // A plain object would put "11" before "11.01" by itself, but "91" before "11.01" as well.
  const ordered = areas.sort((a, b) => (a.code < b.code ? -1 : 1));
  return Object.fromEntries(ordered.map(({ code, name }) => [code, name]));
}
