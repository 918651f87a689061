/** Chooses what to download: the cheapest chain of deltas, else a base and what follows it. */
import { SyncError } from '../errors.ts';
import type { SegmentTarget } from './targets.ts';

/** One step of a chain: a base or a delta, in all its parts. */
export interface Step {
  kind: 'base' | 'delta';
  from: number;
  to: number;
  stateDigest: string;
  parts: SegmentTarget[];
  bytes: number;
}

/** Where a client stands in one pack. */
export interface Position {
  seq: number;
  digest: string;
}

/**
 * The steps from `position` to the newest state of one pack; none when it is there already.
 * With no position, or one that no delta continues, the plan begins with a base.
 * Throws `chain` when nothing leads to the newest state.
 */
export function planPack(targets: readonly SegmentTarget[], position: Position | null): Step[] {
  const steps = completeSteps(targets);
  const newest = Math.max(0, ...steps.map((step) => step.to));
  if (newest === 0) return [];
  if (position) {
    const there = steps.find((step) => step.to === position.seq);
    if (position.seq === newest && there?.stateDigest === position.digest) return [];
    const chain = cheapest(steps, position.seq, newest);
    if (chain && chain.length > 0) return chain;
  }
  const withBase = steps
    .filter((step) => step.kind === 'base')
    .flatMap((base) => {
      const rest = cheapest(steps, base.to, newest);
      return rest ? [[base, ...rest]] : [];
    })
    .toSorted((a, b) => total(a) - total(b));
  if (!withBase[0]) throw new SyncError('chain', `nothing leads to ${newest}`);
  return withBase[0];
}

/**
 * Groups parts into steps; a step with a part missing, or two digests, does not exist. Where steps
 * to one state disagree about its digest, the deltas among them do not count.
 */
function completeSteps(targets: readonly SegmentTarget[]): Step[] {
  const groups = new Map<string, SegmentTarget[]>();
  for (const target of targets) {
    const { kind, from, to } = target.custom;
    const key = `${kind} ${from} ${to}`;
    groups.set(key, [...(groups.get(key) ?? []), target]);
  }
  const steps: Step[] = [];
  for (const group of groups.values()) {
    const parts = group.toSorted((a, b) => a.custom.part - b.custom.part);
    const first = parts[0]?.custom;
    if (!first || parts.length !== first.parts) continue;
    const fits = (target: SegmentTarget, i: number) =>
      target.custom.part === i &&
      target.custom.parts === first.parts &&
      target.custom.stateDigest === first.stateDigest;
    if (!parts.every(fits)) continue;
    const { kind, from, to, stateDigest } = first;
    const bytes = parts.reduce((sum, part) => sum + part.file.length, 0);
    steps.push({ kind, from, to, stateDigest, parts, bytes });
  }
  return steps.filter(
    (step) =>
      step.kind === 'base' ||
      steps.every((other) => other.to !== step.to || other.stateDigest === step.stateDigest),
  );
}

/** Cheapest way by deltas; they only lead upwards, so one pass in order of `to` finds it. */
function cheapest(steps: readonly Step[], from: number, to: number): Step[] | null {
  const best = new Map<number, Step[]>([[from, []]]);
  const deltas = steps.filter((s) => s.kind === 'delta').toSorted((a, b) => a.to - b.to);
  for (const delta of deltas) {
    const before = best.get(delta.from);
    if (!before) continue;
    const known = best.get(delta.to);
    const way = [...before, delta];
    if (!known || total(way) < total(known)) best.set(delta.to, way);
  }
  return best.get(to) ?? null;
}

function total(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + step.bytes, 0);
}
