import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { EXPORTS, FORMATS } from './import/format-names.ts';
import type { Messages } from './messages/index.ts';
import { addRepositoryCommands } from './repository/program.ts';
import { ownVersion } from './version.ts';
import type { ExitCode, World } from './world.ts';

/** A mistake in how the command was called; `message` is the sentence to show. */
export class UsageError extends Error {}

/**
 * Parses `argv` (without node and script) and runs the command it names.
 * Throws `UsageError` and whatever the command throws.
 */
export async function runProgram(argv: readonly string[], world: World): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = base(new Command('suluh'), world)
    .description(world.messages.help.program)
    .version(ownVersion(), '-V, --version', world.messages.help.showVersion);
  addCommands(program, world, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    if (error.code === 'commander.help') throw new UsageError(program.helpInformation().trimEnd());
    throw new UsageError(usageSentence(error, world.messages));
  }
  return exitCode;
}

// Each command is loaded when it is called: what one of them needs slows or breaks no other.
function addCommands(program: Command, world: World, end: (code: ExitCode) => void): void {
  const { help, usage } = world.messages;
  const command = (name: string, about: string, ...examples: string[]) =>
    base(program.command(name), world)
      .description(about)
      .addHelpText(
        'after',
        `\n${help.examples}\n${examples.map((e) => `  suluh ${e}`).join('\n')}`,
      );
  const json = () => new Option('--json', help.json).default(false);

  command('validate', help.validate, 'validate data/seed/*.json', 'validate --json klaim.jsonl')
    .argument('<files...>', help.files)
    .option('--near-duplicates', help.nearDuplicates, false)
    .option('--full', help.full, false)
    .option('--dir <dir>', help.validateDir)
    .addOption(json())
    .action(async (files: string[], { json, nearDuplicates, full, dir }) => {
      const { validate } = await import('./commands/validate.ts');
      end(await validate(files, { nearDuplicates, full, dir }, { ...world, json }));
    });

  command('build', help.build, 'build --out indeks klaim.json fakta.json publishers.json')
    .argument('<files...>', help.files)
    .requiredOption('--out <dir>', help.buildOut)
    .option('--strict', help.buildStrict, false)
    .addOption(json())
    .action(async (files: string[], { out, strict, json }) => {
      const { build } = await import('./commands/build.ts');
      end(await build(files, { out, strict }, { ...world, json }));
    });

  command(
    'match',
    help.match,
    'match --index klaim.jsonl --posts unggahan.jsonl > hasil.jsonl',
    'match --index indeks/ --posts - --top 3 --explain < unggahan.jsonl',
  )
    .requiredOption('--index <file>', help.matchIndex)
    .requiredOption('--posts <file>', help.matchPosts)
    .option('--top <n>', help.matchTop, wholeNumber(1, 1000, usage.badTop), 10)
    .option('--explain', help.matchExplain, false)
    .addOption(json())
    .action(async ({ index, posts, top, explain, json }) => {
      const { match } = await import('./commands/match.ts');
      end(await match({ index, posts, top, explain }, { ...world, json }));
    });

  command(
    'import',
    help.import,
    'import --publisher mafindo --into klaim.jsonl --from wordpress https://situs.example',
    'import laman.html umpan.json tabel.csv > klaim.jsonl',
    'import --dir penerbit --into penerbit/catatan.jsonl isian.xlsx',
  )
    .argument('<sources...>', help.importSources)
    .addOption(new Option('--from <format>', help.importFrom).choices(FORMATS).default('auto'))
    .option('--dir <dir>', help.importDir)
    .option('--publisher <id>', help.importPublisher)
    .option('--publisher-name <name>', help.importPublisherName)
    .option('--ratings <file>', help.importRatings)
    .option('--into <file>', help.importInto)
    .option('--since <time>', help.importSince)
    .option('--dry-run', help.dryRun, false)
    .addOption(json())
    .action(async (sources: string[], { json, ...options }) => {
      const { importReviews } = await import('./commands/import.ts');
      end(await importReviews(sources, options, { ...world, json }));
    });

  command('template', help.template, 'template --out isian.xlsx')
    .option('--out <file>', help.templateOut, 'suluh.xlsx')
    .option('--force', help.templateForce, false)
    .action(async ({ out, force }) => {
      const { template } = await import('./commands/template.ts');
      end(await template(out, force, world));
    });

  command('export', help.export, 'export --to datacommons klaim.jsonl publishers.json > umpan.json')
    .argument('<files...>', help.files)
    .addOption(new Option('--to <format>', help.exportTo).choices(EXPORTS).makeOptionMandatory())
    .addOption(json())
    .action(async (files: string[], { to, json }) => {
      const { exportReviews } = await import('./commands/export.ts');
      end(await exportReviews(files, to, { ...world, json }));
    });

  addRepositoryCommands(command, world, end);
}

/** What every command shares: language of help, errors thrown instead of printed. */
function base(command: Command, world: World): Command {
  const { help } = world.messages;
  const headings: Record<string, string> = help.headings;
  return command
    .helpOption('-h, --help', help.showHelp)
    .helpCommand(false)
    .option('--lang <id|en>', help.lang)
    .configureHelp({
      styleTitle: (title) => headings[title] ?? title,
      styleUsage: (usage) =>
        usage.replace('[options]', help.usage.options).replace('[command]', help.usage.command),
      subcommandTerm: (sub) => `${sub.name()} ${argumentsOf(sub)}`.trimEnd(),
      optionDescription: (option) => describe(option, help.given),
    })
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: () => {},
      outputError: () => {},
    })
    .showHelpAfterError(false)
    .exitOverride();
}

function argumentsOf({ registeredArguments }: Command): string {
  return registeredArguments
    .map((argument) => {
      const name = `${argument.name()}${argument.variadic ? '…' : ''}`;
      return argument.required ? `<${name}>` : `[${name}]`;
    })
    .join(' ');
}

/** An option's sentence with what it takes and what stands when it is not given. */
function describe(
  { description, argChoices, defaultValue }: Option,
  given: Messages['help']['given'],
): string {
  const more: string[] = [];
  if (argChoices) more.push(given.choices(argChoices.join(', ')));
  const isTold = typeof defaultValue === 'string' || typeof defaultValue === 'number';
  if (isTold) more.push(given.default(String(defaultValue)));
  return more.length > 0 ? `${description} (${more.join('; ')})` : description;
}

function wholeNumber(least: number, most: number, sentence: string) {
  return (word: string): number => {
    const n = Number(word);
    if (Number.isInteger(n) && n >= least && n <= most) return n;
    throw new InvalidArgumentError(sentence);
  };
}

function usageSentence(error: CommanderError, { usage }: Messages): string {
  const named = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownCommand':
      return usage.unknownCommand(named);
    case 'commander.unknownOption':
      return usage.unknownOption(named);
    case 'commander.missingMandatoryOptionValue':
      return usage.missingOption(named);
    case 'commander.optionMissingArgument':
      return usage.missingValue(named);
    case 'commander.missingArgument':
      return usage.missingArgument;
    case 'commander.excessArguments':
      return usage.excessArguments;
    case 'commander.invalidArgument':
      return named.includes('--top') ? usage.badTop : usage.badChoice(named);
    default:
      return error.message;
  }
}
