/**
 * A token bucket a tab: a forged or runaway content script cannot keep the matcher busy
 * (fault table, rows 34 and 36). Time is handed in, in milliseconds.
 */
export interface RateLimit {
  /** Takes `amount` tokens of this key; false when there are not enough. */
  take(key: number, amount: number, now: number): boolean;
}

/** `burst` tokens at once, refilled at `perSecond`; at most 200 keys are remembered. */
export function createRateLimit(burst: number, perSecond: number): RateLimit {
  const buckets = new Map<number, { tokens: number; at: number }>();
  return {
    take(key, amount, now) {
      const kept = buckets.get(key) ?? { tokens: burst, at: now };
      const tokens = Math.min(burst, kept.tokens + (Math.max(0, now - kept.at) / 1000) * perSecond);
      const granted = tokens >= amount;
      buckets.delete(key);
      buckets.set(key, { tokens: granted ? tokens - amount : tokens, at: now });
      const [oldest] = buckets.keys();
      if (buckets.size > 200 && oldest !== undefined) buckets.delete(oldest);
      return granted;
    },
  };
}
