/** The looks of a picture; the colours of ratings come from the design tokens. */
import type { RatingValue } from '#data/schema/index.ts';

export type Look = 'paper' | 'night' | 'ember';

export interface Palette {
  /** Top to bottom. */
  ground: readonly [string, string];
  /** The torch's light. */
  glow: string;
  ink: string;
  soft: string;
  panel: string;
  panelInk: string;
  factPanel: string;
  factInk: string;
  factSoft: string;
}

export const PALETTES: Record<Look, Palette> = {
  paper: {
    ground: ['#fffaf1', '#f9eedd'],
    glow: 'rgb(255 205 112 / 0.75)',
    ink: '#2a1f17',
    soft: '#64564a',
    panel: '#ffffff',
    panelInk: '#2a1f17',
    factPanel: '#e3f1f1',
    factInk: '#15474f',
    factSoft: '#3f5d61',
  },
  night: {
    ground: ['#231b15', '#110d0a'],
    glow: 'rgb(214 126 28 / 0.6)',
    ink: '#fbf2e6',
    soft: '#cdbeae',
    panel: '#332921',
    panelInk: '#fff6e9',
    factPanel: '#1b3135',
    factInk: '#a5e2ea',
    factSoft: '#b6cfd2',
  },
  ember: {
    ground: ['#b8480a', '#6c1f04'],
    glow: 'rgb(255 186 84 / 0.65)',
    ink: '#ffffff',
    soft: '#ffe5cc',
    panel: '#fffaf2',
    panelInk: '#2a1f17',
    factPanel: '#fffaf2',
    factInk: '#15474f',
    factSoft: '#4d5f61',
  },
};

/** The rating's colour as the light theme has it, resolved from the tokens of the page. */
export function ratingColour(value: RatingValue, near: Element): string {
  const probe = document.createElement('span');
  probe.dataset.theme = 'light';
  probe.className = `rating-${value}`;
  probe.style.color = 'var(--rating)';
  near.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
}
