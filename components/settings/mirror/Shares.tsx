import { useLanguage } from '../../i18n/context.tsx';
import { formatNumber } from '../../ui/format.ts';

interface SharesProps {
  shares: readonly { label: string; count: number }[];
}

/** Names with their counts, and a bar for the eye. */
export function Shares({ shares }: SharesProps) {
  const language = useLanguage();
  const most = Math.max(...shares.map(({ count }) => count), 1);
  return (
    <ul class="tallies">
      {shares.map(({ label, count }) => (
        <li key={label}>
          <span>{label}</span>
          <span class="tally-count">{formatNumber(count, language)}</span>
          <span class="tally-bar" aria-hidden="true">
            <span style={{ width: `${Math.max(2, (count / most) * 100)}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
