import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { AppModule } from '../app.module.ts';
import { CollaborativesService } from '../features/collaboratives/collaboratives.service.ts';
import { grantChanged } from '../features/grants/grant.events.ts';
import type { MemberCtx } from '../platform/ctx.ts';
import { Tx } from '../platform/database/tx.ts';
import { Events } from '../platform/events/events.ts';
import { Sequencer } from '../platform/ledger/sequencer.ts';
import { nestLog } from '../platform/log.ts';
import { COLLABORATIVE } from './cammina.ts';
import { seedCharter } from './seed-charter.ts';
import { seedContext } from './seed-context.ts';
import { seedEvaluation } from './seed-evaluation.ts';
import { seedFacts } from './seed-facts.ts';
import { seedFigures } from './seed-figures.ts';
import { seedFuture } from './seed-future.ts';
import { seedGrants } from './seed-grants.ts';
import { seedPartners, type Partners } from './seed-partners.ts';
import { seedPeople } from './seed-people.ts';
import { seedPeopleOf2014 } from './seed-people-of-2014.ts';
import { seedResponsibilities } from './seed-responsibilities.ts';
import { seedSources } from './seed-sources.ts';
import { seedQuestions } from './seed-questions.ts';
import { seedReview } from './seed-review.ts';
import { seedProposal } from './seed-proposal.ts';
import { seedPool } from './seed-pool.ts';

/** Fills an empty database with CAMMINA's story, through the services where they decide something. */
export async function seedSample(databaseUrl: string): Promise<void> {
  const app = await NestFactory.createApplicationContext(AppModule.of({ databaseUrl, production: true }), { logger: nestLog, abortOnError: false });
  try {
    const collaborativeId = uuid();
    const [{ offset, now }] = await app.get(DataSource).query<[{ offset: number; now: Date }]>(
      `select round(extract(epoch from $1::timestamptz - clock_timestamp()))::int as "offset", $1::timestamptz as now`, [COLLABORATIVE.now]);
    const { now: _, ...collaborative } = COLLABORATIVE;
    await app.get(Tx).run(startingCtx(app.get(DataSource), { collaborativeId, offset, now }), async (ctx) => {
      await app.get(CollaborativesService).found(ctx.db, { ...collaborative, id: collaborativeId, sample: true, clockOffsetSeconds: offset });
      const partners = await seedPartners(ctx);
      const secretariatId = await seedPeople(ctx, partners);
      const member = { ...ctx, viewer: { ...ctx.viewer, personId: secretariatId, partyId: partyOf(partners, 'pool') } };
      const sources = await seedSources(member, partners);
      await seedFacts(member, sources);
      await seedContext(member, sources.passage);
      await seedFigures(member, sources.passage);
      const grants = await seedGrants(member, partners, sources.passage);
      await seedPool(member, { partners, passage: sources.passage });
      await app.get(Events).tell(member, grantChanged, { grantIds: grants });
      const people = await seedPeopleOf2014(member, { partners, passage: sources.passage });
      await seedResponsibilities(member, { partners, passage: sources.passage });
      const deliberationId = await seedFuture(member, app, sources.passage);
      await seedQuestions(member, { partners, passage: sources.passage, deliberationId });
      await seedEvaluation(member, sources.passage);
      await seedReview(member, app, { partners, person: (key) => people.get(key) ?? null, passage: sources.passage });
      await seedProposal(member, app);
      await seedCharter(member, partners);
    });
    await app.get(Sequencer).catchUp(collaborativeId);
  } finally {
    await app.close();
  }
}

/** How to sign in, for the terminal. */
export async function signInLines(source: DataSource): Promise<string[]> {
  const [row] = await source.query<{ roles: number }[]>('select count(*)::int as roles from person where to_try and ended_at is null');
  return row && row.roles > 0
    ? [`Choose one of the ${row.roles} roles of the sample on its first page: no password is needed.`]
    : ['Sign in with the address and the password of your invitation.'];
}

const partyOf = (partners: Partners, key: string): string => {
  const id = partners.parties.get(key);
  if (!id) throw new Error(`the sample has no party ${key}`);
  return id;
};

function startingCtx(source: DataSource, { collaborativeId, offset, now }: { collaborativeId: string; offset: number; now: Date }): MemberCtx {
  return {
    db: source.manager, language: 'en', account: null, now, requestId: 'sample', address: '', agent: '', loaders: new Map(),
    cookie: { set: () => undefined, clear: () => undefined },
    viewer: { collaborativeId, slug: COLLABORATIVE.slug, clockOffsetSeconds: offset, personId: '', partyId: '', roles: ['secretariat'] },
  };
}
