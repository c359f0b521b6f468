import { Injectable } from '@nestjs/common';
import { personInvited, roleGiven } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { MEMBER_ROLES, type Role } from '@acuerdo/access';
import type { Ctx, MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, Refused } from '../../platform/graphql/user-error.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { SignedIn } from '../accounts/account.model.ts';
import { AccountsService } from '../accounts/accounts.service.ts';
import { PASSWORD } from '../accounts/password.ts';
import { hashOf, newSecret } from '../accounts/secret.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { InvitationEntity } from './invitation.entity.ts';
import { personById } from './people.queries.ts';
import { PersonEntity } from './person.entity.ts';
import type { Invitation, InvitePersonInput, PersonInvited } from './person.model.ts';

const InviteSchema = z.object({
  name: z.string().trim().min(1).max(120),
  email: z.email().max(254),
  partyId: z.string(),
  roles: z.array(z.enum(MEMBER_ROLES)).min(1).max(MEMBER_ROLES.length),
});
type Invite = z.output<typeof InviteSchema>;

/** Somebody who comes in: for whom, as what, and, of an evaluator, from which day to which. */
export interface Newcomer {
  readonly name: string;
  readonly email: string;
  readonly partyId: string;
  readonly roles: Role[];
  readonly term?: { readonly from: string; readonly until: string };
}

const AcceptSchema = z.object({ password: z.string().min(PASSWORD.min).max(PASSWORD.max) });

interface Open extends Invitation {
  id: string;
  collaborativeId: string;
  personId: string;
}

const OPEN = `select i.id, i.collaborative_id as "collaborativeId", i.person_id as "personId", p.name as "personName", i.email,
    i.expires_at as "expiresAt", c.name as collaborative, c.slug
  from invitation i join person p on p.collaborative_id = i.collaborative_id and p.id = i.person_id
  join collaborative c on c.id = i.collaborative_id
  where i.secret_hash = $1 and i.used_at is null and i.expires_at > now()`;

/** One-time links by which people come in. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly tx: Tx,
    private readonly accounts: AccountsService,
    private readonly activity: ActivityService,
    private readonly ledger: LedgerService,
  ) {}

  /** Invites a person for a partner or, for the secretariat, for the pool. The link is told once and not kept. */
  invite(ctx: MemberCtx, input: InvitePersonInput): Promise<PersonInvited | Refused> {
    const invite = readInput(ctx, InviteSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const problem = await this.problem(ctx, invite);
      return problem ? refuse(problem) : this.admit(ctx, invite);
    });
  }

  /** In the caller's transaction: a person, and the link by which it comes in. Refused where the address is somebody's here already. */
  async admit(ctx: MemberCtx, newcomer: Newcomer): Promise<PersonInvited> {
    const { collaborativeId } = ctx.viewer;
    const { name, email, partyId, roles, term } = newcomer;
    if (await this.isTaken(ctx, email)) return refuse(refused(ctx, { key: 'api.people.emailTaken' }, ['email']));
    const personId = uuid();
    const { secret, hash } = newSecret();
    await ctx.db.getRepository(PersonEntity).insert({ collaborativeId, id: personId, name, partyId, roles, term: term ? `[${term.from},${term.until}]` : null });
    await ctx.db.query(
      `insert into invitation (collaborative_id, id, person_id, invited_by_id, email, secret_hash, expires_at)
       values ($1, $2, $3, $4, $5, $6, now() + interval '14 days')`,
      [collaborativeId, uuid(), personId, ctx.viewer.personId, email.toLowerCase(), hash]);
    await this.record(ctx, personId, newcomer);
    return { link: `/invitation#${secret}`, person: await personById(ctx.db, collaborativeId, personId) };
  }

  async find(ctx: Ctx, secret: string): Promise<Invitation | null> {
    const [open] = await ctx.db.query<Open[]>(OPEN, [hashOf(secret)]);
    return open ?? null;
  }

  /** Uses an invitation up: a new account with this password, or an existing one entered with its own. */
  accept(ctx: Ctx, secret: string, password: string): Promise<SignedIn | Refused> {
    const input = readInput(ctx, AcceptSchema, { password });
    return this.tx.run(ctx, async (ctx) => {
      const [open] = await ctx.db.query<Open[]>(`${OPEN} for update of i`, [hashOf(secret)]);
      if (!open) return refuse(refused(ctx, { key: 'api.people.linkSpent' }));
      const accountId = await this.accounts.findOrCreate(ctx, open.email, input.password);
      if (accountId instanceof Refused) return refuse(accountId);
      await ctx.db.getRepository(InvitationEntity).update({ collaborativeId: open.collaborativeId, id: open.id }, { usedAt: () => 'now()' });
      await ctx.db.getRepository(PersonEntity).update({ collaborativeId: open.collaborativeId, id: open.personId }, { accountId });
      return Object.assign(new SignedIn(), { viewer: await this.accounts.enter(ctx, accountId), slug: open.slug });
    });
  }

  private async problem(ctx: MemberCtx, { partyId, roles }: Invite): Promise<Refused | null> {
    const [party] = await ctx.db.query<{ partner: boolean; pool: boolean }[]>(
      `select exists (select from partner m where m.collaborative_id = $1 and m.party_id = $2) as partner,
         exists (select from pool f where f.collaborative_id = $1 and f.party_id = $2) as pool`, [ctx.viewer.collaborativeId, partyId]);
    if (!party?.partner && !party?.pool) return refused(ctx, { key: 'api.people.partyNotHere' }, ['partyId']);
    if (roles.includes('secretariat') !== party.pool) return refused(ctx, { key: 'api.people.secretariatOfPool' }, ['roles']);
    return null;
  }

  private async isTaken(ctx: MemberCtx, email: string): Promise<boolean> {
    const taken = await ctx.db.query<unknown[]>(
      `select from person p join account a on a.id = p.account_id where p.collaborative_id = $1 and a.email = $2 and p.ended_at is null`,
      [ctx.viewer.collaborativeId, email.toLowerCase()]);
    return taken.length > 0;
  }

  private async record(ctx: MemberCtx, personId: string, { name, email, partyId, roles, term }: Newcomer): Promise<void> {
    const to = { collaborativeId: ctx.viewer.collaborativeId };
    await this.ledger.append(ctx, personInvited({ personId, partner: partyId, person: { name, email } }), to);
    for (const role of roles) {
      await this.ledger.append(ctx, roleGiven({ personId, role, partner: partyId, from: term?.from ?? ctx.now.toISOString(), until: term?.until ?? null }), to);
    }
    await this.activity.record(ctx, { kind: 'personInvited', subjectId: personId, values: { name } });
  }
}
