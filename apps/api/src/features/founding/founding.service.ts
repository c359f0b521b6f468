import { Injectable } from '@nestjs/common';
import { poolNamed, roleGiven } from '@acuerdo/record';
import { timingSafeEqual } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { Ctx, MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, Refused } from '../../platform/graphql/user-error.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { SignedIn } from '../accounts/account.model.ts';
import { AccountsService } from '../accounts/accounts.service.ts';
import { hashOf } from '../accounts/secret.ts';
import { ThrottleService } from '../accounts/throttle.service.ts';
import { CollaborativesService } from '../collaboratives/collaboratives.service.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { FoundingSchema, isTaken, type FoundingSaid } from './founding.inputs.ts';
import type { FoundCollaborativeInput, Setup } from './founding.model.ts';
import { SAVE_POOL_PARTY, SETUP } from './founding.queries.ts';

/** Sets up new collaboratives: empty, with a pool, a key and a secretariat, and useful at once. */
@Injectable()
export class FoundingService {
  constructor(
    private readonly tx: Tx,
    private readonly accounts: AccountsService,
    private readonly throttle: ThrottleService,
    private readonly collaboratives: CollaborativesService,
    private readonly ledger: LedgerService,
  ) {}

  /** Whoever holds the code that the server's own terminal shows may found. Tries are counted like those of a sign-in. */
  async found(ctx: Ctx, input: FoundCollaborativeInput): Promise<SignedIn | Refused> {
    if (!(await this.throttle.allows('address', ctx.address))) return refused(ctx, { key: 'api.account.tooManyTries' });
    const said = readInput(ctx, FoundingSchema, input);
    if (!isFoundingCode(said.code)) return refused(ctx, { key: 'api.founding.code' }, ['code']);
    return this.tx.run(ctx, async (ctx) => {
      if (await this.slugTaken(ctx, said.slug)) return refuse(refused(ctx, { key: 'api.founding.slugTaken', values: { slug: said.slug } }, ['slug']));
      const accountId = await this.accounts.findOrCreate(ctx, said.email, said.password);
      if (accountId instanceof Refused) return refuse(accountId);
      await this.save(ctx, said, accountId);
      return Object.assign(new SignedIn(), { viewer: await this.accounts.enter(ctx, accountId), slug: said.slug });
    });
  }

  async setup(ctx: MemberCtx): Promise<Setup> {
    const [setup] = await ctx.db.query<[Setup]>(SETUP, [ctx.viewer.collaborativeId]);
    return setup;
  }

  private async slugTaken(ctx: Ctx, slug: string): Promise<boolean> {
    await ctx.db.query(`select pg_advisory_xact_lock(hashtextextended('founding ' || $1, 0))`, [slug]);
    const found = await ctx.db.query<unknown[]>('select from collaborative where slug = $1', [slug]);
    return found.length > 0 || isTaken(slug);
  }

  private async save(ctx: Ctx, { name, slug, timeZone, baseCurrency, personName }: FoundingSaid, accountId: string): Promise<void> {
    const [collaborativeId, partyId, poolId, personId] = [uuid(), uuid(), uuid(), uuid()];
    await this.collaboratives.found(ctx.db, { id: collaborativeId, slug, name, timeZone, baseCurrency, sample: false, clockOffsetSeconds: 0 });
    await ctx.db.query(SAVE_POOL_PARTY, [collaborativeId, partyId, name, uuid(), poolId]);
    await ctx.db.getRepository(PersonEntity).insert({ collaborativeId, id: personId, accountId, name: personName, partyId, roles: ['secretariat'] });
    await this.ledger.append(ctx, poolNamed({ poolId, name }), { collaborativeId });
    await this.ledger.append(ctx, roleGiven({ personId, role: 'secretariat', partner: null, from: ctx.now.toISOString(), until: null }), { collaborativeId });
  }
}

/** Without a code in the environment nobody can found. */
function isFoundingCode(given: string): boolean {
  const code = process.env['FOUNDING_CODE'];
  return Boolean(code) && timingSafeEqual(hashOf(given), hashOf(code ?? ''));
}
