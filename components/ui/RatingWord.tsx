import type { Rating } from '#data/schema/index.ts';
import { RatingIcon } from './icons.tsx';
import { plainText } from './plain-text.ts';

/** The publisher's own rating word, as it is, with the sign and colour of its coarse value. */
export function RatingWord({ rating, chip = false }: { rating: Rating; chip?: boolean }) {
  return (
    <span class={`rating-word rating-${rating.value}${chip ? ' is-chip' : ''}`}>
      <RatingIcon value={rating.value} size={chip ? 14 : 22} />
      <bdi>{plainText(rating.label)}</bdi>
    </span>
  );
}
