/** Registers the commands about signed repositories beside those of ../program.ts. */
import { join, resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type ExitCode, UserError, type World } from '../world.ts';
import { alone, type ChangeOptions } from './change.ts';
import { repositoryMessages } from './messages.ts';
import { askPassphrase } from './passphrase.ts';
import { parseBucket } from './upload/bucket.ts';
import type { Delivery } from './upload/deliver.ts';

/** Makes a named command with its help; ../program.ts hands it in. */
type MakeCommand = (name: string, about: string, ...examples: string[]) => Command;

/** What the commands that change a repository share. */
interface ChangeFlags
  extends Record<'rsync' | 's3' | 's3Endpoint' | 's3Region', string | undefined> {
  dir: string;
  keys?: string;
  passphraseFile?: string;
  dryRun: boolean;
  json: boolean;
}

const many = (word: string, before: string[]) => [...before, word];

/** `end` receives each command's exit code. Each command is loaded when it is called. */
export function addRepositoryCommands(
  command: MakeCommand,
  world: World,
  end: (code: ExitCode) => void,
): void {
  const say = repositoryMessages(world.language);
  const { help } = say;
  const own = (name: string, about: string, ...examples: string[]) =>
    command(name, about, ...examples)
      .option('--dir <dir>', help.dir, '.')
      .addOption(new Option('--json', world.messages.help.json).default(false));
  const signing = (name: string, about: string, ...examples: string[]) =>
    own(name, about, ...examples)
      .option('--dry-run', help.dryRun, false)
      .option('--passphrase-file <file>', help.passphraseFile);
  const changing = (name: string, about: string, ...examples: string[]) =>
    signing(name, about, ...examples)
      .option('--keys <dir>', help.keys)
      .option('--rsync <destination>', help.rsync)
      .option('--s3 <s3://…>', help.s3)
      .option('--s3-endpoint <url>', help.s3Endpoint)
      .option('--s3-region <region>', help.s3Region);
  const keyKind = () =>
    new Option('--key-type <type>', help.keyType).choices(['ecdsa', 'ed25519']).default('ecdsa');
  const optionsOf = (flags: ChangeFlags): ChangeOptions => {
    const directory = resolve(flags.dir);
    return {
      directory,
      keyFolder: resolve(flags.keys ?? join(directory, 'keys')),
      passphrase: () => askPassphrase(flags.passphraseFile, world),
      dryRun: flags.dryRun,
      delivery: deliveryOf(flags, say),
    };
  };
  const withJson = (flags: { json: boolean }) => ({ ...world, json: flags.json });
  /** Runs `work` while no other process changes the same repository. */
  const change = async (
    flags: ChangeFlags,
    work: (options: ChangeOptions, world: World) => Promise<ExitCode>,
  ) => {
    const options = optionsOf(flags);
    end(await alone(options, world, () => work(options, withJson(flags))));
  };

  signing(
    'init',
    help.init,
    'init --dir penerbit --id contoh --name "Kabupaten Contoh" --type government --mirror https://contoh.go.id/suluh/ --region 71.01',
    'init --dir daftar --registry --id daftar --mirror https://contoh.go.id/daftar/',
  )
    .requiredOption('--id <id>', help.id)
    .option('--registry', help.isRegistry, false)
    .option('--name <name>', help.name)
    .option('--type <type>', help.type)
    .requiredOption('--mirror <url>', help.mirror, many, [])
    .option('--prefix <prefix>', help.prefix)
    .option('--region <code>', help.region, many, [])
    .option('--link-host <host>', help.linkHost, many, [])
    .addOption(new Option('--packs <how>', help.packs).choices(['one', 'province']).default('one'))
    .addOption(keyKind())
    .action(async (flags) => {
      const { init } = await import('../commands/init.ts');
      const { id, mirror: mirrors, name, type, packs, dryRun } = flags;
      const scope = {
        idPrefix: flags.prefix ?? `${id}:`,
        kinds: ['claimReview', 'programFact'],
        regions: flags.region.length > 0 ? flags.region : ['ID'],
        linkHosts: flags.linkHost,
      };
      const raw = flags.registry
        ? { kind: 'registry', id, mirrors }
        : { kind: 'publisher', id, name, type, mirrors, scope, packs };
      const passphrase = dryRun ? '' : await askPassphrase(flags.passphraseFile, world, true);
      const options = { passphrase, keyKind: flags.keyType, dryRun };
      end(await init(resolve(flags.dir), raw, options, withJson(flags)));
    });

  changing(
    'publish',
    help.publish,
    'publish --dir penerbit klaim.jsonl fakta.jsonl',
    'publish --dir penerbit --rsync humas@contoh.go.id:/var/www/suluh/ klaim.jsonl',
    'publish --dir penerbit --s3 s3://ember/suluh --s3-endpoint https://s3.contoh.id klaim.jsonl',
  )
    .argument('<files...>', world.messages.help.files)
    .option('--base', help.base, false)
    .option('--allow-shrink', help.allowShrink, false)
    .action(async (files, flags) => {
      const { publish } = await import('../commands/publish.ts');
      const { base, allowShrink } = flags;
      await change(flags, (options, out) => publish(files, { ...options, base, allowShrink }, out));
    });

  changing('timestamp', help.timestamp, 'timestamp --dir penerbit').action(async (flags) => {
    const { timestamp } = await import('../commands/timestamp.ts');
    await change(flags, timestamp);
  });

  changing('rotate', help.rotate, 'rotate --dir penerbit timestamp', 'rotate targets --add')
    .argument('<role>', help.role)
    .option('--add', help.add, false)
    .addOption(keyKind())
    .action(async (role, flags) => {
      const { rotate } = await import('../commands/rotate.ts');
      const { keyType, add } = flags;
      await change(flags, (options, out) =>
        rotate(role, { ...options, keyKind: keyType, add }, out),
      );
    });

  changing('revoke', help.revoke, 'revoke --dir penerbit KEYID')
    .argument('<keyid>', help.keyid)
    .addOption(keyKind())
    .action(async (keyid, flags) => {
      const { revoke } = await import('../commands/rotate.ts');
      await change(flags, (options, out) =>
        revoke(keyid, { ...options, keyKind: flags.keyType }, out),
      );
    });

  own(
    'status',
    help.status,
    'status --dir penerbit --url https://contoh.go.id/suluh/',
    'status --dir penerbit --mirrors',
  )
    .option('--url <url>', help.url)
    .option('--mirrors', help.mirrors, false)
    .action(async (flags) => {
      const { status } = await import('../commands/status.ts');
      end(
        await status(
          { directory: resolve(flags.dir), url: flags.url, mirrors: flags.mirrors },
          withJson(flags),
        ),
      );
    });

  own('serve', help.serve, 'serve --dir penerbit --port 8080')
    .option('--port <n>', help.port, portNumber, 8080)
    .action(async (flags) => {
      const { serve } = await import('../commands/serve.ts');
      const stop = new AbortController();
      for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
      end(await serve(resolve(flags.dir), flags.port, withJson(flags), stop.signal));
    });

  changing(
    'registry',
    help.registry,
    'registry --dir daftar add penerbit.json',
    'registry --dir daftar revoke contoh',
    'registry --dir daftar hooks kait-x.json',
    'registry --dir daftar list',
  )
    .argument('<add|revoke|hooks|list>', help.registryAction)
    .argument('[what]', help.registryWhat)
    .action(async (action, what, flags) => {
      const registry = await import('../commands/registry.ts');
      if (action === 'list') end(await registry.registryList(optionsOf(flags), withJson(flags)));
      else if (action === 'add' && what) {
        await change(flags, (options, out) => registry.registryAdd(what, options, out));
      } else if (action === 'revoke' && what) {
        await change(flags, (options, out) => registry.registryRevoke(what, options, out));
      } else if (action === 'hooks' && what) {
        await change(flags, (options, out) => registry.registryHooks(what, options, out));
      } else throw new UserError(world.messages.usage.missingArgument);
    });

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
    .option('--target-name <path>', '', many, [])
    .option('--target-base-url <url>')
    .option('--target-dir <dir>')
    .action(async (action, root, options) => {
      const { runConformanceClient } = await import('../commands/conformance-client.ts');
      end(await runConformanceClient(action, { root, ...options }, world));
    });
}

/** Where public/ is to be brought. Throws UserError. */
function deliveryOf(
  { rsync, s3, s3Endpoint: endpoint, s3Region: region }: ChangeFlags,
  say: ReturnType<typeof repositoryMessages>,
): Delivery {
  const bucket = s3 === undefined ? undefined : parseBucket(s3);
  if (bucket === null) throw new UserError(say.badBucket(s3 ?? ''));
  return { rsync, s3: bucket && { ...bucket, endpoint, region } };
}

function portNumber(word: string): number {
  const port = Number(word);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new InvalidArgumentError('');
}
