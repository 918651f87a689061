import { render } from 'preact';
import { LanguageProvider } from '#components/i18n/context.tsx';
import { Card, type CardProps, type CardState } from '#components/overlay/Card.tsx';
import type { CardContent } from '#data/protocol.ts';
import type { Language } from '#data/settings.ts';
import * as samples from './samples.ts';
import type { Scene } from './scene.ts';

/** The card's state with everything else at rest. */
export function drawCard(
  root: HTMLElement,
  state: CardState,
  props: Partial<CardProps> = {},
  language: Language = 'id',
): void {
  const nothing = () => {};
  render(
    <LanguageProvider value={language}>
      <Card
        state={state}
        postText={samples.FUEL_POST}
        today="2026-11-23"
        onClose={nothing}
        onRetry={nothing}
        onReload={nothing}
        onShare={nothing}
        onQueue={() => Promise.resolve({ copy: false })}
        copy={() => Promise.resolve(true)}
        onDismiss={nothing}
        {...props}
      />
    </LanguageProvider>,
    root,
  );
}

function ready(name: string, content: CardContent, more: Partial<Scene> = {}): Scene {
  return {
    name: `card-${name}`,
    surface: 'card',
    draw: (root) => drawCard(root, { status: 'ready', content }, {}, more.language),
    ...more,
  };
}

function open(root: HTMLElement): void {
  for (const details of root.querySelectorAll('details')) details.open = true;
}

export const cardScenes: Scene[] = [
  {
    name: 'card-loading',
    surface: 'card',
    draw: (root) => drawCard(root, { status: 'loading' }),
  },
  ready('one', samples.one),
  ready('why', samples.one, { act: open }),
  ready('many', samples.many),
  ready('disagree', samples.disagree),
  ready('official', samples.official),
  ready('expired', samples.expired),
  ready('undated', samples.undated),
  ready('named-facts', {
    ...samples.one,
    entries: [],
    facts: samples.official.entries[0]?.facts ?? [],
  }),
  ready('long-words', samples.longWords),
  ready('right-to-left', samples.rightToLeft),
  ready('english', samples.one, { language: 'en', act: open }),
  ready('narrow', samples.disagree, { width: 320 }),
  {
    name: 'card-copy-refused',
    surface: 'card',
    draw: (root) =>
      drawCard(
        root,
        { status: 'ready', content: samples.one },
        { copy: () => Promise.resolve(false) },
      ),
  },
  ...(['updated', 'withdrawn', 'unavailable'] as const).map(
    (problem): Scene => ({
      name: `card-${problem}`,
      surface: 'card',
      draw: (root) => drawCard(root, { status: 'problem', problem }),
    }),
  ),
];
