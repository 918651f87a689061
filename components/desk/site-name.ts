import { SITE_ACCESS } from '#data/site-access.ts';

/** "WhatsApp" for the site id `whatsapp`; a host or a typed name stays as it is. */
export function siteName(site: string): string {
  const known = SITE_ACCESS.find(({ id }) => id === site.toLowerCase());
  return known ? known.name.replace(/ Web$| \(Twitter\)$/, '') : site;
}
