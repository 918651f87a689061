import { useLanguage, useMessages } from '../i18n/context.tsx';
import { privacyMessages } from '../i18n/privacy.ts';
import { formatNumber } from '../ui/format.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import type { OptionsWorld } from './options-world.ts';

const kilobytes = (bytes: number) => Math.ceil(bytes / 1024);

/** What is kept on the device, and how much of it. */
export function StoredParts({ world }: { world: OptionsWorld }) {
  const say = useMessages(privacyMessages);
  const language = useLanguage();
  const parts = useLoaded(() => world.storedParts(), 'stored');
  const bytes = useLoaded(() => world.storedBytes(), 'bytes');
  if (parts instanceof Error) return <p role="alert">{say('stored.unavailable')}</p>;
  if (parts === undefined) return null;
  const size = (n: number) => say('stored.size', { n: formatNumber(kilobytes(n), language) });
  return (
    <dl class="numbers">
      {parts.map((one) => (
        <div key={one.part}>
          <dt>{say(`stored.${one.part}`)}</dt>
          <dd>
            {say(`stored.${one.part}Items`, { n: formatNumber(one.items, language) })}
            {one.bytes !== undefined && <span class="soft"> · {size(one.bytes)}</span>}
          </dd>
        </div>
      ))}
      {typeof bytes === 'number' && (
        <div>
          <dt>{say('stored.all')}</dt>
          <dd>{size(bytes)}</dd>
        </div>
      )}
    </dl>
  );
}
