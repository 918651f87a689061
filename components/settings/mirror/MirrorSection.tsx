import { useEffect, useState } from 'preact/hooks';
import type { MirrorWeek } from '#data/protocol.ts';
import { useMessages } from '../../i18n/context.tsx';
import { mirrorMessages } from '../../i18n/mirror.ts';
import { Switch } from '../../ui/Switch.tsx';
import type { Change } from '../Options.tsx';
import type { Choices, OptionsWorld } from '../options-world.ts';
import { WeekReport } from './WeekReport.tsx';

interface MirrorSectionProps {
  world: OptionsWorld;
  choices: Choices;
  change: Change;
}

/** The switch, the week, and the end of it. */
export function MirrorSection({ world, choices, change }: MirrorSectionProps) {
  const say = useMessages(mirrorMessages);
  const [week, setWeek] = useState<MirrorWeek | 'failed' | null>(null);
  const [wiped, setWiped] = useState(false);
  const { mirror } = choices;
  const load = () => world.mirrorWeek().then(setWeek, () => setWeek('failed'));
  useEffect(() => {
    if (mirror) void load();
    else setWeek(null);
  }, [mirror, world]);
  return (
    <section class="panel" id="mirror">
      <h2>{say('mirror.heading')}</h2>
      <p class="soft small">{say('mirror.about')}</p>
      <Switch
        label={say('mirror.switch')}
        hint={say('mirror.switchHint')}
        checked={mirror}
        onChange={(on) => {
          setWiped(false);
          change({ mirror: on }, () => world.setMirror(on));
        }}
      />
      <p class="soft small">{say('mirror.followUp')}</p>
      {mirror && week === 'failed' && <p role="alert">{say('mirror.unavailable')}</p>}
      {mirror && week !== null && week !== 'failed' && (
        <>
          {week.posts === 0 ? <p>{say('mirror.empty')}</p> : <WeekReport week={week} />}
          <button
            type="button"
            class="button button-quiet"
            onClick={() => {
              world.wipeMirror().then(
                () => {
                  setWiped(true);
                  void load();
                },
                () => setWeek('failed'),
              );
            }}
          >
            {say('mirror.wipe')}
          </button>
        </>
      )}
      <p role="status">{wiped && say('mirror.wiped')}</p>
    </section>
  );
}
