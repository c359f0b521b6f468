import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** One process of the product as it is built, for tests of several on one database. It says its address and stops on SIGTERM. */
interface Built {
  serve(options: { databaseUrl: string; port: number; clientFolder: string; production: boolean }): Promise<{ url: string; close(): Promise<void> }>;
}

const ahead = Number(process.env['CLOCK_AHEAD_MS'] ?? 0);
const now = Date.now.bind(Date);
Date.now = () => now() + ahead;

const { serve } = (await import(pathToFileURL(join(import.meta.dirname, '../dist/main.js')).href)) as Built;
const server = await serve({ databaseUrl: process.env['DATABASE_URL'] ?? '', port: 0, clientFolder: '/nowhere', production: true });
process.once('SIGTERM', () => void server.close().then(() => process.exit(0)));
// Whoever started it holds the other end: it never outlives a test that was ended.
process.stdin.resume().once('close', () => process.exit(0));
console.log(server.url);
