import { useState } from 'preact/hooks';
import { useMessages } from '../../i18n/context.tsx';
import { deskWords } from '../../i18n/desk.ts';
import { filesMessages } from '../../i18n/desk-files.ts';
import type { DeskPageWorld } from '../desk-world.ts';
import { ExportButtons } from '../ExportButtons.tsx';
import { Field } from '../Field.tsx';
import { HandOver } from './HandOver.tsx';
import { ImportFile } from './ImportFile.tsx';

interface FilesPaneProps {
  world: DeskPageWorld;
  initials: string;
  /** Something was added or joined. */
  onChanged(): void;
}

/** What comes in and goes out as files, and who sits here. */
export function FilesPane({ world, initials, onChanged }: FilesPaneProps) {
  const say = useMessages({ ...deskWords, ...filesMessages });
  const [failed, setFailed] = useState(false);
  return (
    <main class="desk-page files">
      <section class="sheet">
        <h2>{say('import.heading')}</h2>
        <ImportFile world={world} onChanged={onChanged} />
      </section>
      <section class="sheet">
        <h2>{say('handover.heading')}</h2>
        <HandOver world={world} onChanged={onChanged} />
      </section>
      <section class="sheet">
        <h2>{say('export.heading')}</h2>
        <p class="soft">{say('export.about')}</p>
        <div class="actions">
          <ExportButtons
            nameOf={(format) => say(`export.${format}`)}
            onChoose={(format) =>
              world.exportFile({ what: 'cases', format }).then(world.save, () => setFailed(true))
            }
          />
        </div>
        {failed && <p role="alert">{say('desk.failed')}</p>}
      </section>
      <section class="sheet">
        <h2>{say('profile.heading')}</h2>
        <p class="soft">{say('profile.about')}</p>
        <Field
          label={say('profile.initials')}
          value={initials}
          maxLength={6}
          onCommit={(text) =>
            world.profile({ initials: text }).then(
              () => {
                onChanged();
                return true;
              },
              () => false,
            )
          }
        />
      </section>
    </main>
  );
}
