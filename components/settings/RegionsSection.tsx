import { useMessages } from '../i18n/context.tsx';
import { feedsMessages } from '../i18n/feeds.ts';
import { RegionPicker, type RegionsWorld } from './RegionPicker.tsx';

/** The regions whose own records are downloaded beside the country's. */
export function RegionsSection({ world }: { world: RegionsWorld }) {
  const say = useMessages(feedsMessages);
  return (
    <section class="panel" id="regions">
      <h2>{say('regions.heading')}</h2>
      <p class="soft small">{say('regions.about')}</p>
      <RegionPicker world={world} />
    </section>
  );
}
