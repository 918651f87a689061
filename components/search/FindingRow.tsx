import type { Finding } from '#data/protocol.ts';
import { plainText } from '../ui/plain-text.ts';
import { RatingWord } from '../ui/RatingWord.tsx';

interface FindingRowProps {
  finding: Finding;
  /** The start of the post it was found for. */
  excerpt?: string;
  onOpen(): void;
}

/** One finding of this tab: rating word, claim, publisher, and the post's start. */
export function FindingRow({ finding, excerpt, onOpen }: FindingRowProps) {
  return (
    <button type="button" class="row" onClick={onOpen}>
      <span class="row-top">
        <RatingWord rating={finding.rating} chip />
        <bdi class="row-by">{plainText(finding.publisherName)}</bdi>
      </span>
      <bdi class="row-title">{plainText(finding.claim)}</bdi>
      {excerpt !== undefined && <bdi class="row-excerpt is-quoted">{plainText(excerpt)}</bdi>}
    </button>
  );
}
