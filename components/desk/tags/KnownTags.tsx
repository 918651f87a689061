import { useMemo } from 'preact/hooks';
import { useLanguage, useMessages } from '../../i18n/context.tsx';
import { caseMessages } from '../../i18n/desk.ts';
import { findRegion, regionChoices } from '../../ui/regions/find-region.ts';
import { regionNames } from '../../ui/regions/region-names.ts';
import { topicName } from '../../ui/topic-name.ts';
import { readTopic } from './read-topic.ts';
import { Tags } from './Tags.tsx';

interface RegionTagsProps {
  /** Kemendagri codes, "ID" for the whole country. */
  values: readonly string[];
  onChange(values: string[]): void;
}

/** Regions by their names; nobody knows the codes by heart. */
export function RegionTags({ values, onChange }: RegionTagsProps) {
  const say = useMessages(caseMessages);
  const language = useLanguage();
  const names = useMemo(() => regionChoices(language), [language]);
  return (
    <Tags
      name="region"
      label={say('field.regions')}
      hint={say('regions.hint')}
      values={values}
      nameOf={(code) => regionNames([code], language)}
      names={names}
      read={(name) => findRegion(name, language)}
      onChange={onChange}
    />
  );
}

interface TopicTagsProps {
  values: readonly string[];
  /** Topics already in use, to choose from. */
  known: readonly string[];
  asked?: boolean;
  onChange(values: string[]): void;
}

/** Topics in everyday words; those already in use are offered, so that reports add up. */
export function TopicTags({ values, known, asked = false, onChange }: TopicTagsProps) {
  const say = useMessages(caseMessages);
  const names = useMemo(() => known.map(topicName), [known]);
  return (
    <Tags
      name="topic"
      label={say('field.topics')}
      hint={say('topics.hint')}
      values={values}
      nameOf={topicName}
      names={names}
      read={readTopic}
      asked={asked}
      onChange={onChange}
    />
  );
}
