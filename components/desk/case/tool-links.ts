/** Pages that help to verify; a person opens them, nothing is asked of them before. */
import type { CaseFields } from '#data/desk/case.ts';
import { regionNames } from '../../ui/regions/region-names.ts';

export interface ToolLink {
  group: 'picture' | 'archive' | 'data' | 'facts';
  name: string;
  href: string;
}

const FIXED: readonly ToolLink[] = [
  { group: 'picture', name: 'Google Lens', href: 'https://lens.google.com/' },
  { group: 'picture', name: 'TinEye', href: 'https://tineye.com/' },
  { group: 'picture', name: 'Yandex Images', href: 'https://yandex.com/images/' },
  { group: 'data', name: 'BPS', href: 'https://www.bps.go.id/' },
  { group: 'data', name: 'Satu Data Indonesia', href: 'https://data.go.id/' },
  { group: 'data', name: 'JDIH Nasional', href: 'https://jdihn.go.id/' },
  { group: 'facts', name: 'CekFakta.com', href: 'https://cekfakta.com/' },
  { group: 'facts', name: 'TurnBackHoax', href: 'https://turnbackhoax.id/' },
];

/**
 * The links for a case. Only the archives get its address, only the search for a PPID its region;
 * none gets its text.
 */
export function toolLinks({ url, regions }: Pick<CaseFields, 'url' | 'regions'>): ToolLink[] {
  const page = url === '' ? '' : encodeURIComponent(url);
  const archives: ToolLink[] =
    page === ''
      ? [{ group: 'archive', name: 'Wayback Machine', href: 'https://web.archive.org/' }]
      : [
          {
            group: 'archive',
            name: 'Wayback Machine: simpan',
            href: `https://web.archive.org/save/${url}`,
          },
          {
            group: 'archive',
            name: 'Wayback Machine: versi lama',
            href: `https://web.archive.org/web/*/${url}`,
          },
          { group: 'archive', name: 'archive.ph', href: `https://archive.ph/?url=${page}` },
        ];
  // Every public body has a PPID of its own; a search finds the right one.
  const where = regions
    .filter((code) => code !== 'ID')
    .map((code) => regionNames([code], 'id'))
    .join(' ');
  const search = encodeURIComponent(`PPID permohonan informasi ${where}`.trim());
  const ppid = `https://www.google.com/search?q=${search}`;
  return [...FIXED, ...archives, { group: 'data', name: 'Cari PPID', href: ppid }];
}
