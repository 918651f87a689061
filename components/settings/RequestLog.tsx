import { useLanguage, useMessages } from '../i18n/context.tsx';
import { feedsMessages } from '../i18n/feeds.ts';
import { formatMoment, formatNumber } from '../ui/format.ts';
import { plainText } from '../ui/plain-text.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import type { FeedsWorld } from './feeds-world.ts';

const kilobytes = (bytes: number) => Math.ceil(bytes / 1024);

/** Every request that was made, newest first: when, how much, to which address. */
export function RequestLog({ world }: { world: FeedsWorld }) {
  const say = useMessages(feedsMessages);
  const language = useLanguage();
  const log = useLoaded(() => world.requestLog(), 'requests');
  if (log instanceof Error) return <p role="alert">{say('requests.unavailable')}</p>;
  if (log === undefined) return null;
  const total = log.reduce((sum, { bytes }) => sum + bytes, 0);
  return (
    <div class="requests">
      <h3>{say('requests.heading')}</h3>
      {log.length === 0 ? (
        <p>{say('requests.none')}</p>
      ) : (
        <>
          <p>
            {say('requests.about', {
              n: log.length,
              bytes: formatNumber(kilobytes(total), language),
            })}
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
          <section class="request-table" tabIndex={0} aria-label={say('requests.heading')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say('requests.when')}</th>
                  <th scope="col">{say('requests.size')}</th>
                  <th scope="col">{say('requests.address')}</th>
                </tr>
              </thead>
              <tbody>
                {log.map(({ at, bytes, url }) => (
                  <tr key={`${at} ${url}`}>
                    <td>{formatMoment(at, language)}</td>
                    <td>{formatNumber(kilobytes(bytes), language)}</td>
                    <td>
                      <bdi>{plainText(url)}</bdi>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </div>
  );
}
