import { type AccessKind, domainsOf, SITE_ACCESS, type SiteAccess } from '#data/site-access.ts';
import { useMessages } from '../i18n/context.tsx';
import { optionsMessages } from '../i18n/options.ts';
import { Switch } from '../ui/Switch.tsx';

/** Which sites the browser grants and which the person switched off. */
export interface SiteChoices {
  /** Ids of the sites that the browser lets Suluh read. */
  grantedSites: readonly string[];
  disabledSites: readonly string[];
}

interface SiteSwitchesProps {
  choices: SiteChoices;
  /** `next` is how the choices look when these sites are turned. */
  onTurn(sites: readonly SiteAccess[], on: boolean, next: Partial<SiteChoices>): void;
}

const PUBLIC = SITE_ACCESS.filter(({ kind }) => kind === 'public');

/** Every site with its switch: the welcome page's, further public feeds, private chats. */
export function SiteSwitches({ choices, onTurn }: SiteSwitchesProps) {
  const say = useMessages(optionsMessages);
  const isOn = ({ id }: SiteAccess) =>
    choices.grantedSites.includes(id) && !choices.disabledSites.includes(id);

  function turn(sites: readonly SiteAccess[], on: boolean): void {
    const ids = sites.map(({ id }) => id);
    const others = (list: readonly string[]) => list.filter((id) => !ids.includes(id));
    const next = on
      ? {
          grantedSites: [...others(choices.grantedSites), ...ids],
          disabledSites: others(choices.disabledSites),
        }
      : { disabledSites: [...others(choices.disabledSites), ...ids] };
    onTurn(sites, on, next);
  }

  const group = (kind: AccessKind) => (
    <div class="site-tiles">
      {SITE_ACCESS.filter((site) => site.kind === kind).map((site) => (
        <Switch
          key={site.id}
          label={site.name}
          hint={domainsOf(site).join(', ')}
          checked={isOn(site)}
          onChange={(on) => turn([site], on)}
        />
      ))}
    </div>
  );

  return (
    <>
      {group('welcome')}
      <h3>{say('sites.public')}</h3>
      <p class="soft small">{say('sites.publicAbout')}</p>
      {group('public')}
      {!PUBLIC.every(isOn) && (
        <button type="button" class="button button-quiet" onClick={() => turn(PUBLIC, true)}>
          {say('sites.allPublic')}
        </button>
      )}
      <h3>{say('sites.private')}</h3>
      <p class="soft small">{say('sites.privateAbout')}</p>
      {group('private')}
    </>
  );
}
