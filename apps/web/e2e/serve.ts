import { serve } from '../../api/dist/main.js';

/** Serves the built product on a free port and says where. */
const server = await serve({
  databaseUrl: process.env['DATABASE_URL'] ?? '', port: 0, clientFolder: process.env['ACUERDO_CLIENT'] ?? '', production: true,
});
console.log(server.url);
process.once('SIGTERM', () => void server.close().then(() => process.exit(0)));
