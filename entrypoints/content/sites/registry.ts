/** Every site with an adapter; the host of the page decides which one reads it. */
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { kaskus } from './kaskus.ts';
import { linkedin } from './linkedin.ts';
import { quora } from './quora.ts';
import { reddit } from './reddit.ts';
import type { Site } from './site.ts';
import { telegram } from './telegram.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** `generic` has no host and is in none's script: it comes by itself when a person asks. */
export const sites: readonly Site[] = [
  ...[x, facebook, youtube, instagram, threads, tiktok],
  ...[whatsapp, telegram, linkedin, reddit, quora, kaskus],
];

/** The adapter for a host name, or null. The demo's own machine counts as X, in its build only. */
export function siteFor(hostname: string): Site | null {
  if (import.meta.env.MODE === 'demo' && hostname === '127.0.0.1') return x;
  return sites.find((site) => site.hosts.some((host) => covers(host, hostname))) ?? null;
}

function covers(host: string, hostname: string): boolean {
  return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : host === hostname;
}
