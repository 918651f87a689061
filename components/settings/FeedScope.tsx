import type { FeedStatus } from '#data/protocol.ts';
import { useLanguage, useMessages } from '../i18n/context.tsx';
import { feedsMessages } from '../i18n/feeds.ts';
import { vocabulary } from '../i18n/vocabulary.ts';
import { formatNumber } from '../ui/format.ts';
import { plainText } from '../ui/plain-text.ts';
import { regionNames } from '../ui/regions/region-names.ts';

/** What a publisher may say, how much of it, and where it comes from: to read before following. */
export function FeedScope({ entry }: { entry: FeedStatus['entry'] }) {
  const say = useMessages({ ...vocabulary, ...feedsMessages });
  const language = useLanguage();
  const { scope, caps, mirrors, rootSha256 } = entry;
  const number = (n: number) => formatNumber(n, language);
  return (
    <dl class="scope small">
      <Line term={say('scope.kinds')}>
        {scope.kinds.map((kind) => say(`kind.${kind}`)).join(', ')}
      </Line>
      <Line term={say('scope.regions')}>{regionNames(scope.regions, language)}</Line>
      <Line term={say('scope.links')}>
        {scope.linkHosts.length > 0 ? scope.linkHosts.join(', ') : say('scope.anyLink')}
      </Line>
      <Line term={say('scope.amount')}>
        {say('scope.caps', {
          records: number(caps.records),
          megabytes: number(Math.ceil(caps.bytes / 1_000_000)),
          daily: number(caps.dailyRecords),
        })}
      </Line>
      <Line term={say('scope.prefix')}>{scope.idPrefix}</Line>
      <Line term={say('scope.from')}>{mirrors.map(hostOf).join(', ')}</Line>
      <Line term={say('scope.key')}>{rootSha256.replace(/(.{8})(?=.)/g, '$1 ')}</Line>
    </dl>
  );
}

function Line({ term, children }: { term: string; children: string }) {
  return (
    <div class="scope-line">
      <dt>{term}</dt>
      <dd>
        <bdi>{plainText(children)}</bdi>
      </dd>
    </div>
  );
}

function hostOf(mirror: string): string {
  return URL.canParse(mirror) ? new URL(mirror).host : mirror;
}
