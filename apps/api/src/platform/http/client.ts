import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Express, type Request, type Response, type NextFunction } from 'express';

const API_PATHS = /^\/(graphql|files|events|health|record|letters)(\/|$)/;

/** Serves the built client: its hashed assets for ever, its page for every address that is not the API's. */
export function serveClient(app: Express, folder: string): void {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return;
  app.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false, index: false }));
  app.use(express.static(folder, { index: false, maxAge: '1h' }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' || API_PATHS.test(request.path)) return next();
    response.setHeader('cache-control', 'no-cache');
    response.sendFile(page);
  });
}
