import names from './names.json';

/** A region to choose from. */
export interface Region {
  code: string;
  name: string;
}

const ALL: Region[] = Object.entries(names)
  .map(([code, name]) => ({ code, name }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

/** The 38 provinces by name. */
export const PROVINCES: readonly Region[] = ALL.filter(({ code }) => !code.includes('.'));

/** The kabupaten/kota of a province by name. */
export function regenciesOf(province: string): Region[] {
  return ALL.filter(({ code }) => code.startsWith(`${province}.`));
}
