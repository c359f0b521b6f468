import { apiPart, build } from './building/build.ts';
import { loadApi } from './built-api.ts';
import { HOME } from './folders.ts';
import { live, type Life } from './lifetime.ts';
import { assertFit, runningUrl, startCluster } from './postgres/index.ts';

const progress = (step: string): void => console.log(`${step} …`);

/** The data of DATABASE_URL or of this folder, beside the application when it runs. */
const databaseOf = async (life: Life): Promise<string> => {
  const url = process.env.DATABASE_URL || (await runningUrl(HOME));
  if (url) {
    await assertFit(url);
    return url;
  }
  const cluster = await startCluster({ folder: HOME, durable: true, progress });
  life.onEnd(cluster.stop);
  return cluster.url;
};

await live(async (life) => {
  await build({ progress, signal: life.signal }, [apiPart]);
  const url = await databaseOf(life);
  const { checkData } = await loadApi('check-data.js');
  const results = await checkData(url);
  for (const { name, broken } of results) console.log(`${broken === 0 ? 'holds ' : 'BROKEN'}  ${name}${broken === 0 ? '' : ` (${broken} rows)`}`);
  const broken = results.filter((result) => result.broken > 0).length;
  console.log(`${results.length - broken} of ${results.length} rules hold`);
  return broken === 0 ? 0 : 1;
}, 130);
