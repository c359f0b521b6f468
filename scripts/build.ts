import { build } from './building/build.ts';
import { live } from './lifetime.ts';

await live(async ({ signal }) => {
  await build({ progress: (step) => console.log(`${step} …`), signal });
  return 0;
}, 130);
