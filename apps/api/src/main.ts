import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import express from 'express';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppModule } from './app.module.ts';
import { CharterPasses } from './features/charters/charter-passes.ts';
import { MotionCloser } from './features/motions/motion-closer.ts';
import { StrawPollSweeper } from './features/unrecorded/straw-poll-sweeper.ts';
import { SoundingMatcher } from './features/soundings/sounding-matcher.ts';
import { OverlapRenewingService } from './features/overlaps/overlap-renewing.service.ts';
import { DigestLetters } from './features/digests/digest-letters.ts';
import { DailyHeads } from './features/witnesses/daily-heads.ts';
import { loadOperations, persistedOperations } from './platform/graphql/persisted-operations.ts';
import { serveClient } from './platform/http/client.ts';
import { onlyJsonPosts, refuseCompressed, sameOrigin } from './platform/http/guards.ts';
import { readiness } from './platform/http/readiness.ts';
import { securityHeaders } from './platform/http/security-headers.ts';
import { Sequencer } from './platform/ledger/sequencer.ts';
import { nestLog } from './platform/log.ts';
import { Postman } from './platform/mail/postman.ts';

export interface ServeOptions {
  readonly databaseUrl: string;
  /** 0 for any free port. */
  readonly port: number;
  readonly host?: string;
  /** The built client; where it is missing, only the API is served. */
  readonly clientFolder: string;
  readonly production: boolean;
}

const OPERATIONS = join(dirname(fileURLToPath(import.meta.url)), '../../../libs/contract/operations.json');
const GRACE_MS = 10_000;

/** Serves the API and the client on one port. `close` lets requests finish, then closes the database. */
export async function serve({ databaseUrl, port, host = '127.0.0.1', clientFolder, production }: ServeOptions) {
  readiness.ready = true;
  const app = await NestFactory.create<NestExpressApplication>(AppModule.of({ databaseUrl, production }), {
    bodyParser: false, logger: nestLog, abortOnError: false,
  });
  const http = app.getHttpAdapter().getInstance();
  app.disable('x-powered-by');
  app.set('trust proxy', 'loopback');
  app.use(securityHeaders(), refuseCompressed, sameOrigin);
  app.use('/graphql', onlyJsonPosts, express.json({ inflate: false, limit: '1mb' }), persistedOperations(loadOperations(OPERATIONS)));
  serveClient(http, clientFolder);
  await app.init();
  await app.listen(port, host);
  app.get(Sequencer).start();
  app.get(MotionCloser).start();
  app.get(StrawPollSweeper).start();
  app.get(CharterPasses).start();
  app.get(SoundingMatcher).start();
  app.get(OverlapRenewingService).start();
  app.get(DailyHeads).start();
  app.get(DigestLetters).start();
  app.get(Postman).start();
  const server = app.getHttpServer() as Server;
  return { url: `http://${host}:${(server.address() as AddressInfo).port}`, close: () => close(app, server) };
}

async function close(app: NestExpressApplication, server: Server): Promise<void> {
  readiness.ready = false;
  const finished = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await finished;
  clearInterval(idle);
  clearTimeout(late);
  await app.close();
}
