import { useState } from 'preact/hooks';
import { useMessages } from '../i18n/context.tsx';
import { popupMessages } from '../i18n/popup.ts';
import type { PopupWorld, TabState } from './popup-world.ts';

interface SiteOfferProps {
  world: PopupWorld;
  site: NonNullable<TabState['site']>;
  onGranted(): void;
}

/** "Nyalakan di sini": a site that Suluh knows but may not read yet. */
export function SiteOffer({ world, site, onGranted }: SiteOfferProps) {
  const say = useMessages(popupMessages);
  const [refused, setRefused] = useState(false);
  return (
    <div class="site-offer">
      <p class="small">
        {say(site.private ? 'offer.private' : 'offer.public', { site: site.name })}
      </p>
      <button
        type="button"
        class="button button-loud"
        onClick={() => {
          world.grantSite(site.id).then(
            (yes) => (yes ? onGranted() : setRefused(true)),
            () => setRefused(true),
          );
        }}
      >
        {say('offer.grant')}
      </button>
      <p class="soft small" role="status">
        {refused && say('offer.refused')}
      </p>
    </div>
  );
}
