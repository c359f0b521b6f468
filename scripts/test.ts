import { build } from './building/build.ts';
import { loadApi } from './built-api.ts';
import { CLIENT_FOLDER } from './folders.ts';
import { live } from './lifetime.ts';
import { scratchDatabase, scratchFolder } from './scratch.ts';
import { findBrowser } from './testing/browser.ts';
import { runJest } from './testing/jest-run.ts';

const progress = (step: string): void => console.log(`${step} …`);

await live(async (life) => {
  let lastLine: string | undefined;
  life.onEnd(async () => {
    if (lastLine !== undefined) console.log(lastLine);
  });
  const folder = await scratchFolder(life);
  const browser = await findBrowser(progress);
  await build({ progress, signal: life.signal });
  const { serverUrl, url, name } = await scratchDatabase(life, folder, progress);
  life.signal.throwIfAborted();
  const { prepare } = await loadApi('prepare.js');
  await prepare({ databaseUrl: url, sample: true, progress });
  life.signal.throwIfAborted();
  const env = { ACUERDO_TEST_DATABASE_URL: serverUrl, ACUERDO_TEMPLATE: name, ACUERDO_CHROMIUM: browser, ACUERDO_CLIENT: CLIENT_FOLDER };
  const { line, code } = await runJest({ args: process.argv.slice(2), env, folder, signal: life.signal });
  if (!life.signal.aborted) lastLine = line;
  return code;
}, 130);
