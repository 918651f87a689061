import { useState } from 'preact/hooks';
import { useMessages } from '../i18n/context.tsx';
import { popupMessages } from '../i18n/popup.ts';
import { Logo } from '../ui/Logo.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { FindingRow } from './FindingRow.tsx';
import type { PopupWorld } from './popup-world.ts';
import { SiteOffer } from './SiteOffer.tsx';

interface TabPaneProps {
  world: PopupWorld;
  onOpen(recordId: string, postText: string): void;
}

/** What was found on the tab's page, and the switch for its site. */
export function TabPane({ world, onOpen }: TabPaneProps) {
  const say = useMessages(popupMessages);
  const [granted, setGranted] = useState(false);
  const [asked, setAsked] = useState<'no' | 'yes' | 'closed'>('no');
  const tab = useLoaded(() => world.tab(), `tab ${granted} ${asked}`);
  const [switched, setSwitched] = useState<boolean | null>(null);
  if (tab === undefined) return <section class="tab-pane" aria-busy="true" />;
  const { site, findings } = tab instanceof Error ? { site: null, findings: null } : tab;
  const enabled = switched ?? site?.enabled ?? false;
  if (site && !site.granted) {
    return (
      <section class="tab-pane">
        <h2 class="section-head">{say('page.heading')}</h2>
        <SiteOffer world={world} site={site} onGranted={() => setGranted(true)} />
      </section>
    );
  }
  return (
    <section class="tab-pane">
      <h2 class="section-head">{say('page.heading')}</h2>
      <div class="tab-state">
        {site && (
          <Switch
            label={say('page.switch', { site: site.name })}
            checked={enabled}
            onChange={(on) => {
              setSwitched(on);
              world.setSiteEnabled(site.id, on).catch(() => setSwitched(!on));
            }}
          />
        )}
        <p class="soft small" role="status">
          {sentence()}
        </p>
      </div>
      {!site && !findings && (
        <button
          type="button"
          class="button button-quiet"
          onClick={() => {
            world.checkPage().then(
              () => setAsked('yes'),
              () => setAsked('closed'),
            );
          }}
        >
          {say('page.check')}
        </button>
      )}
      {(enabled || !site) && findings && findings.findings.length > 0 && (
        <ul class="rows">
          {findings.findings.map(({ excerpt, finding }) => (
            <li key={`${finding.recordId} ${excerpt}`}>
              <FindingRow
                finding={finding}
                excerpt={excerpt}
                onOpen={() => onOpen(finding.recordId, excerpt)}
              />
            </li>
          ))}
        </ul>
      )}
      {!(findings && findings.findings.length > 0) && (
        <div class="tab-tip">
          <Logo size={40} />
          <p class="soft small">{say('page.tip')}</p>
        </div>
      )}
    </section>
  );

  function sentence(): string {
    if (site && !enabled) return say('page.off', { site: site.name });
    if (asked === 'closed') return say('page.closed');
    if (!findings) return say(site ? 'page.waiting' : 'page.unread');
    if (findings.stale) return say('page.stale', { site: site?.name ?? findings.site });
    const n = findings.postsChecked;
    if (n === 0) return say('page.waiting');
    const found = findings.findings.length;
    return found === 0 ? say('page.none', { n }) : say('page.found', { found, n });
  }
}
