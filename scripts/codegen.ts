import { relative } from 'node:path';
import { apiPart, build } from './building/build.ts';
import { ROOT } from './folders.ts';
import { writeAll } from './generating/compare.ts';
import { generateAll } from './generating/generate.ts';
import { live } from './lifetime.ts';

await live(async ({ signal }) => {
  await build({ progress: (step) => console.log(`${step} …`), signal }, [apiPart]);
  const written = await writeAll(await generateAll());
  for (const file of written) console.log(`wrote ${relative(ROOT, file)}`);
  if (written.length === 0) console.log('All generated files are up to date.');
  return 0;
}, 130);
