/** Runs dependency-cruiser over a project with the table of import directions. */
import { cruise, type IRegularAllowedRuleType } from 'dependency-cruiser';
import { type Direction, directions } from './table.ts';

export interface DirectionsReport {
  modules: number;
  /** One sentence a violation. */
  violations: string[];
}

/** The folders that the table speaks of; tests may import anything. */
const ROOMS = ['data', 'entrypoints', 'components', 'wxt.config.ts'];

/** Checks the project at `root`; a room that is not there yet is left out. */
export async function checkDirections(root: string, rooms = ROOMS): Promise<DirectionsReport> {
  const { output } = await cruise(rooms, {
    baseDir: root,
    // TypeScript 7 has no API that dependency-cruiser can use: without swc it finds nothing.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: ['node_modules'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
    },
    validate: true,
    ruleSet: { allowed: directions.flatMap(rulesOf), allowedSeverity: 'error' },
  });
  if (typeof output === 'string') throw new Error(output);
  const own = output.modules.filter(({ source }) => !source.includes('node_modules/'));
  const violations = output.summary.violations.map(({ from, to }) => `${from} → ${to}`);
  return { modules: own.length, violations };
}

/** What to tell, and whether the check passed; reading nothing is a failure of the check itself. */
export function judge({ modules, violations }: DirectionsReport): { ok: boolean; lines: string[] } {
  const lines = violations.map((violation) => `not allowed: ${violation}`);
  if (modules === 0) lines.push('No module was read: the check itself is broken.');
  lines.push(`${modules} modules, ${violations.length} imports against the table`);
  return { ok: modules > 0 && violations.length === 0, lines };
}

function rulesOf({ from, to, types = [] }: Direction): IRegularAllowedRuleType[] {
  const rule = (target: string, dependencyTypes?: ['type-only']): IRegularAllowedRuleType => ({
    from: { path: `^${literal(from)}` },
    to: { ...targetOf(target), ...(dependencyTypes && { dependencyTypes }) },
  });
  return [
    ...[roomOf(from), ...to].map((target) => rule(target)),
    ...types.map((target) => rule(target, ['type-only'])),
  ];
}

function targetOf(target: string): IRegularAllowedRuleType['to'] {
  if (target === 'node:') return { dependencyTypes: ['core'] };
  const name = target.startsWith('npm:') ? `node_modules/${target.slice(4)}/` : target;
  return { path: `^${literal(name)}` };
}

/** `data/match/typed-search.ts` lives in the room `data/match/`. */
function roomOf(from: string): string {
  const parts = from.split('/');
  return parts.length > 2 ? `${parts.slice(0, 2).join('/')}/` : from;
}

function literal(path: string): string {
  return path.replace(/[.+*?()[\]{}|\\^$]/g, '\\$&');
}
