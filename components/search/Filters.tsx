import type { SearchFacets } from '#data/protocol.ts';
import type { RatingValue, SearchFilter } from '#data/schema/index.ts';
import { useLanguage, useMessages } from '../i18n/context.tsx';
import { popupMessages } from '../i18n/popup.ts';
import { vocabulary } from '../i18n/vocabulary.ts';
import { plainText } from '../ui/plain-text.ts';
import { regionNames } from '../ui/regions/region-names.ts';
import { topicName } from '../ui/topic-name.ts';
import { PillSelect } from './PillSelect.tsx';

interface FiltersProps {
  facets: SearchFacets;
  filter: SearchFilter;
  onChange(filter: SearchFilter): void;
}

/** What the results can be narrowed to; only what the results really hold is offered. */
export function Filters({ facets, filter, onChange }: FiltersProps) {
  const say = useMessages({ ...vocabulary, ...popupMessages });
  const language = useLanguage();
  const set = (part: SearchFilter) => onChange(withoutEmpty({ ...filter, ...part }));
  return (
    <fieldset class="filters">
      <legend class="sr-only">{say('filter.label')}</legend>
      <PillSelect
        label={say('filter.kind')}
        value={filter.kind}
        options={facets.kinds.map((kind) => ({ value: kind, label: say(`kind.${kind}`) }))}
        onChange={(kind) => set({ kind })}
      />
      <PillSelect
        label={say('filter.rating')}
        value={filter.rating}
        options={facets.ratings.map((value) => ({ value, label: say(ratingKey(value)) }))}
        onChange={(rating) => set({ rating })}
      />
      <PillSelect
        label={say('filter.publisher')}
        value={filter.publisher}
        options={facets.publishers.map(({ id, name }) => ({ value: id, label: plainText(name) }))}
        onChange={(publisher) => set({ publisher })}
      />
      <PillSelect
        label={say('filter.topic')}
        value={filter.topic}
        options={facets.topics.map((topic) => ({ value: topic, label: topicName(topic) }))}
        onChange={(topic) => set({ topic })}
      />
      <PillSelect
        label={say('filter.region')}
        value={filter.region}
        options={facets.regions.map((code) => ({
          value: code,
          label: regionNames([code], language),
        }))}
        onChange={(region) => set({ region })}
      />
    </fieldset>
  );
}

function ratingKey(value: RatingValue): `rating.${RatingValue}` {
  return `rating.${value}`;
}

function withoutEmpty(filter: SearchFilter): SearchFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
