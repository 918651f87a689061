import { writeFile } from 'node:fs/promises';
import { templateWorkbook } from '#data/formats/template.ts';
import { type ExitCode, UserError, type World, write } from '../world.ts';

/** `suluh template`: a workbook to fill in. An existing file is kept unless `force`. */
export async function template(file: string, force: boolean, world: World): Promise<ExitCode> {
  const { template: texts } = world.messages;
  try {
    await writeFile(file, templateWorkbook(), { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UserError(code === 'EEXIST' ? texts.exists(file) : texts.cannotWrite(file, code));
  }
  await write(world.stdout, `${texts.done(file)}\n`);
  return 0;
}
