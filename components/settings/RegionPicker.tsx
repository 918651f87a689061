import { useEffect, useState } from 'preact/hooks';
import { useLanguage, useMessages } from '../i18n/context.tsx';
import { feedsMessages } from '../i18n/feeds.ts';
import { optionsMessages } from '../i18n/options.ts';
import { CloseIcon } from '../ui/icons.tsx';
import { regionNames } from '../ui/regions/region-names.ts';
import { PROVINCES, regenciesOf } from '../ui/regions/regions-within.ts';
import type { FeedsWorld } from './feeds-world.ts';

/** What the picker asks of the extension. */
export type RegionsWorld = Pick<FeedsWorld, 'regions' | 'setRegions'>;

/** Chosen regions, and the way to add one by name. */
export function RegionPicker({ world }: { world: RegionsWorld }) {
  const say = useMessages({ ...optionsMessages, ...feedsMessages });
  const language = useLanguage();
  const [codes, setCodes] = useState<string[]>([]);
  const [province, setProvince] = useState('');
  const [regency, setRegency] = useState('');
  const [failed, setFailed] = useState<'no' | 'open' | 'save'>('no');
  useEffect(() => {
    world.regions().then(setCodes, () => setFailed('open'));
  }, [world]);
  function store(next: string[]): void {
    const before = codes;
    setCodes(next);
    setFailed('no');
    world.setRegions(next).catch(() => {
      setCodes(before);
      setFailed('save');
    });
  }
  const chosen = regency || province;
  return (
    <>
      {codes.length > 0 && (
        <ul class="region-chips">
          {codes.map((code) => {
            const name = regionNames([code], language);
            return (
              <li key={code} class="pill">
                {name}
                <button
                  type="button"
                  aria-label={say('regions.remove', { name })}
                  onClick={() => store(codes.filter((other) => other !== code))}
                >
                  <CloseIcon size={14} />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <div class="region-choice">
        <label>
          <span>{say('regions.province')}</span>
          <select
            value={province}
            onChange={(event) => {
              setProvince(event.currentTarget.value);
              setRegency('');
            }}
          >
            <option value="">{say('regions.choose')}</option>
            {PROVINCES.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {province !== '' && (
          <label>
            <span>{say('regions.regency')}</span>
            <select value={regency} onChange={(event) => setRegency(event.currentTarget.value)}>
              <option value="">{say('regions.whole')}</option>
              {regenciesOf(province).map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <button
          type="button"
          class="button button-quiet"
          disabled={chosen === '' || codes.includes(chosen)}
          onClick={() => store([...codes, chosen].sort())}
        >
          {say('regions.add')}
        </button>
      </div>
      <p role="status">
        {failed === 'save' && say('saved.failed')}
        {failed === 'open' && say('regions.unavailable')}
      </p>
    </>
  );
}
