/** Registers the commands about signed repositories beside those of ../program.ts. */
import { join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { runConformanceClient } from '../commands/conformance-client.ts';
import { init } from '../commands/init.ts';
import { publish } from '../commands/publish.ts';
import { registryAdd, registryList, registryRevoke } from '../commands/registry.ts';
import { revoke, rotate } from '../commands/rotate.ts';
import { serve } from '../commands/serve.ts';
import { status } from '../commands/status.ts';
import { timestamp } from '../commands/timestamp.ts';
import { type ExitCode, UserError, type World } from '../world.ts';
import { repositoryMessages } from './messages.ts';
import { askPassphrase } from './passphrase.ts';
import { parseBucket } from './upload/bucket.ts';
import type { Delivery } from './upload/deliver.ts';

/** Makes a named command with its help; ../program.ts hands it in. */
type MakeCommand = (name: string, about: string, ...examples: string[]) => Command;

/** What the commands that sign share. */
interface SigningFlags {
  dir: string;
  keys?: string;
  passphraseFile?: string;
  json: boolean;
}

/** Where `publish` is to bring public/. Throws UserError. */
function deliveryOf(
  flags: Record<'rsync' | 's3' | 's3Endpoint' | 's3Region', string | undefined>,
  say: ReturnType<typeof repositoryMessages>,
): Delivery {
  const { rsync, s3, s3Endpoint: endpoint, s3Region: region } = flags;
  const bucket = s3 === undefined ? undefined : parseBucket(s3);
  if (bucket === null) throw new UserError(say.badBucket(s3 ?? ''));
  return { rsync, s3: bucket && { ...bucket, endpoint, region } };
}

/** `end` receives each command's exit code. */
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
      .option('--keys <dir>', help.keys)
      .option('--passphrase-file <file>', help.passphraseFile);
  const keyKind = () =>
    new Option('--key-type <type>').choices(['ecdsa', 'ed25519']).default('ecdsa');
  const places = (flags: SigningFlags) => {
    const directory = resolve(flags.dir);
    return { directory, keyFolder: resolve(flags.keys ?? join(directory, 'keys')) };
  };
  const secret = (flags: SigningFlags) => askPassphrase(flags.passphraseFile, world);
  const withJson = (flags: { json: boolean }) => ({ ...world, json: flags.json });
  const many = (word: string, before: string[]) => [...before, word];

  signing(
    'init',
    help.init,
    'init --dir penerbit --id contoh --name "Kabupaten Contoh" --type government --mirror https://contoh.go.id/suluh/ --prefix contoh: --region 71.01',
    'init --dir daftar --registry --id daftar --mirror https://contoh.go.id/daftar/',
  )
    .requiredOption('--id <id>')
    .option('--registry', '', false)
    .option('--name <name>')
    .option('--type <type>')
    .requiredOption('--mirror <url>', '', many, [])
    .option('--prefix <prefix>')
    .option('--region <code>', '', many, [])
    .option('--link-host <host>', '', many, [])
    .option('--packs <how>', '', 'one')
    .addOption(keyKind())
    .action(async (flags) => {
      const { id, mirror: mirrors, name, type, packs } = flags;
      const regions = flags.region.length > 0 ? flags.region : ['ID'];
      const scope = {
        idPrefix: flags.prefix ?? `${id}:`,
        kinds: ['claimReview', 'programFact'],
        regions,
        linkHosts: flags.linkHost,
      };
      const raw = flags.registry
        ? { kind: 'registry', id, mirrors }
        : { kind: 'publisher', id, name, type, mirrors, scope, packs };
      const passphrase = await askPassphrase(flags.passphraseFile, world, true);
      const options = { passphrase, keyKind: flags.keyType };
      end(await init(resolve(flags.dir), raw, options, withJson(flags)));
    });

  signing(
    'publish',
    help.publish,
    'publish --dir penerbit klaim.jsonl fakta.jsonl',
    'publish --dir penerbit --rsync humas@contoh.go.id:/var/www/suluh/ klaim.jsonl',
    'publish --dir penerbit --s3 s3://ember/suluh --s3-endpoint https://s3.contoh.id klaim.jsonl',
  )
    .argument('<files...>', world.messages.help.files)
    .option('--base', help.base, false)
    .option('--allow-shrink', help.allowShrink, false)
    .option('--dry-run', help.dryRun, false)
    .option('--rsync <destination>', help.rsync)
    .option('--s3 <s3://…>', help.s3)
    .option('--s3-endpoint <url>', help.s3Endpoint)
    .option('--s3-region <region>', help.s3Region)
    .action(async (files, flags) => {
      const { base, allowShrink, dryRun } = flags;
      const options = {
        ...places(flags),
        passphrase: () => secret(flags),
        delivery: deliveryOf(flags, say),
      };
      end(await publish(files, { ...options, base, allowShrink, dryRun }, withJson(flags)));
    });

  signing('timestamp', help.timestamp, 'timestamp --dir penerbit').action(async (flags) =>
    end(await timestamp({ ...places(flags), passphrase: await secret(flags) }, withJson(flags))),
  );

  signing('rotate', help.rotate, 'rotate --dir penerbit timestamp', 'rotate targets --add')
    .argument('<role>')
    .option('--add', '', false)
    .addOption(keyKind())
    .action(async (role, flags) => {
      const options = { ...places(flags), passphrase: await secret(flags) };
      const all = { ...options, keyKind: flags.keyType, add: flags.add };
      end(await rotate(role, all, withJson(flags)));
    });

  signing('revoke', help.revoke, 'revoke --dir penerbit KEYID')
    .argument('<keyid>')
    .addOption(keyKind())
    .action(async (keyid, flags) => {
      const options = { ...places(flags), passphrase: await secret(flags) };
      end(await revoke(keyid, { ...options, keyKind: flags.keyType }, withJson(flags)));
    });

  own('status', help.status, 'status --dir penerbit --url https://contoh.go.id/suluh/')
    .option('--url <url>')
    .action(async (flags) =>
      end(await status({ directory: resolve(flags.dir), url: flags.url }, withJson(flags))),
    );

  own('serve', help.serve, 'serve --dir penerbit --port 8080')
    .option('--port <n>', '', '8080')
    .action(async (flags) => {
      const stop = new AbortController();
      for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
      end(await serve(resolve(flags.dir), Number(flags.port), withJson(flags), stop.signal));
    });

  signing(
    'registry',
    help.registry,
    'registry --dir daftar add penerbit.json',
    'registry --dir daftar revoke contoh',
    'registry --dir daftar list',
  )
    .argument('<add|revoke|list>')
    .argument('[what]')
    .action(async (action, what, flags) => {
      const options = { ...places(flags), passphrase: () => secret(flags) };
      const out = withJson(flags);
      if (action === 'add' && what) end(await registryAdd(what, options, out));
      else if (action === 'revoke' && what) end(await registryRevoke(what, options, out));
      else if (action === 'list') end(await registryList(options, out));
      else throw new UserError(world.messages.usage.missingArgument);
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
    .action(async (action, root, options) =>
      end(await runConformanceClient(action, { root, ...options }, world)),
    );
}
