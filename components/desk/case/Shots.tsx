import { useEffect, useState } from 'preact/hooks';
import type { DeskShot } from '#data/desk/shot.ts';
import { useLanguage, useMessages } from '../../i18n/context.tsx';
import { caseMessages } from '../../i18n/desk.ts';
import type { DeskPageWorld } from '../desk-world.ts';
import { formatMoment } from '../format-moment.ts';

interface ShotsProps {
  world: Pick<DeskPageWorld, 'shots' | 'shareShot' | 'dropShot'>;
  caseId: string;
  /** Moves when something was written elsewhere. */
  revision: number;
}

/** Screenshots that a person took for this case: when they end, and whether they are handed over. */
export function Shots({ world, caseId, revision }: ShotsProps) {
  const say = useMessages(caseMessages);
  const language = useLanguage();
  const [shots, setShots] = useState<DeskShot[]>([]);
  const [failed, setFailed] = useState(false);
  const load = () => world.shots(caseId).then(setShots, () => setFailed(true));
  const after = (work: Promise<void>) => void work.then(load, () => setFailed(true));
  useEffect(() => {
    setShots([]);
    load();
  }, [caseId, revision]);
  return (
    <section class="case-section shots">
      <h3 class="section-head">{say('shots.heading')}</h3>
      {failed && <p role="alert">{say('shots.failed')}</p>}
      {shots.map(({ id, at, expiresAt, share, picture }) => (
        <figure key={id}>
          <img
            src={picture}
            alt={say('shots.alt', { moment: formatMoment(at, language) })}
            loading="lazy"
          />
          <figcaption>
            <p class="small soft">
              {say('shots.times', {
                at: formatMoment(at, language),
                until: formatMoment(expiresAt, language),
              })}
            </p>
            <label class="tick">
              <input
                type="checkbox"
                checked={share}
                onChange={(event) => after(world.shareShot(id, event.currentTarget.checked))}
              />
              <span>{say('shots.share')}</span>
            </label>
            <button
              type="button"
              class="button button-bare"
              onClick={() => after(world.dropShot(id))}
            >
              {say('shots.drop')}
            </button>
          </figcaption>
        </figure>
      ))}
      <p class="small soft">{say('shots.how')}</p>
    </section>
  );
}
