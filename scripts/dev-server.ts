import { loadApi } from './built-api.ts';
import { CLIENT_FOLDER } from './folders.ts';
import { live } from './lifetime.ts';

/** The API of `npm run dev`: Node starts it anew when the compiler has written one of the files it loaded. */
await live(async (life) => {
  const databaseUrl = process.env.DATABASE_URL ?? '';
  const { prepare } = await loadApi('prepare.js');
  const { signIn } = await prepare({ databaseUrl, sample: true, progress: (step) => console.log(`${step} …`) });
  const { serve } = await loadApi('main.js');
  const server = await serve({ databaseUrl, port: Number(process.env.PORT), host: '127.0.0.1', clientFolder: CLIENT_FOLDER, production: false });
  life.onEnd(() => server.close());
  console.log(signIn.join('\n'));
});
