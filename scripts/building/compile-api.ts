import { transformFile, type Options } from '@swc/core';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { API } from '../folders.ts';

/** Compiles the API (it has decorators, which Node cannot strip) from `src` to `dist`; types are checked by `npm run check`. */
const source = join(API, 'src');
const dist = join(API, 'dist');
const options = { ...(JSON.parse(await readFile(join(API, '.swcrc'), 'utf8')) as Options), swcrc: false };

const files = (await readdir(source, { recursive: true })).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));

await Promise.all(files.map(async (file) => {
  const target = join(dist, file.replace(/\.ts$/, '.js'));
  const { code, map = '' } = await transformFile(join(source, file), options);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, `${code}\n//# sourceMappingURL=${target.split('/').at(-1)}.map\n`);
  await writeFile(`${target}.map`, map);
}));
