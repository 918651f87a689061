/** Registers the commands about signed repositories beside those of ../program.ts. */
import type { Command } from 'commander';
import type { ExitCode, World } from '../world.ts';
import { repositoryMessages } from './messages.ts';

/** Makes a named command with its help; ../program.ts hands it in. */
type MakeCommand = (name: string, about: string, ...examples: string[]) => Command;

/** `end` receives each command's exit code. */
export function addRepositoryCommands(
  command: MakeCommand,
  world: World,
  end: (code: ExitCode) => void,
): void {
  const say = repositoryMessages(world.language);

  command(
    'conformance-client',
    say.conformance,
    'conformance-client --metadata-dir DIR init ROOT.json',
    'conformance-client --metadata-dir DIR --metadata-url URL refresh',
  )
    .argument('<init|refresh|download>')
    .argument('[root]')
    .requiredOption('--metadata-dir <dir>')
    .option('--metadata-url <url>')
    .option('--target-name <path>', '', (path: string, before: string[]) => [...before, path], [])
    .option('--target-base-url <url>')
    .option('--target-dir <dir>')
    .action(async (action, root, options) => {
      const { runConformanceClient } = await import('../commands/conformance-client.ts');
      end(await runConformanceClient(action, { root, ...options }, world));
    });
}
