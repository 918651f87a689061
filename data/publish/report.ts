import type { Messages } from './messages/index.ts';

/** Something wrong with one place of the input, in the person's language. */
export interface Problem {
  file: string;
  /** Counted from 1; null when it concerns the whole file. */
  line: number | null;
  id: string | null;
  field: string | null;
  severity: 'error' | 'warning';
  text: string;
}

/** Problems kept to be listed; the rest is only counted, so that memory stays bounded. */
const KEPT = 1000;
/** Problems listed on a screen before "… dan N lagi". */
const LISTED = 20;

/** Ids and names come from other people's files: none may move a terminal's cursor or colours. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}

/** Collects what is wrong with the input while the work goes on. */
export class Report {
  readonly problems: Problem[] = [];
  errors = 0;
  warnings = 0;
  readonly messages: Messages;

  constructor(messages: Messages) {
    this.messages = messages;
  }

  /** Notes an error, or a warning when `severity` says so. */
  add(problem: Pick<Problem, 'file' | 'text'> & Partial<Problem>): void {
    const { file, text, line = null, id = null, field = null, severity = 'error' } = problem;
    if (severity === 'error') this.errors++;
    else this.warnings++;
    if (this.problems.length < KEPT) this.problems.push({ file, line, id, field, severity, text });
  }

  /** The problems as lines for people: errors first, at most `listed` of them. */
  lines(listed = LISTED): string[] {
    const errorsFirst = this.problems.toSorted(
      (a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'),
    );
    const lines = errorsFirst.slice(0, listed).map((problem) => this.sentence(problem));
    const more = this.errors + this.warnings - lines.length;
    if (more > 0) lines.push(this.messages.andMore(this.messages.number(more)));
    return lines;
  }

  /** For `--json`: the counts and the kept problems. */
  toJSON(): { errors: number; warnings: number; problems: Problem[] } {
    return { errors: this.errors, warnings: this.warnings, problems: this.problems };
  }

  private sentence(problem: Problem): string {
    const { at, field, warning } = this.messages;
    const where = at(problem.file, problem.line, problem.id);
    const what = problem.field === null ? '' : `${field(problem.field)} `;
    const grade = problem.severity === 'warning' ? `${warning}: ` : '';
    return printable(`${where}: ${grade}${what}${problem.text}`);
  }
}
