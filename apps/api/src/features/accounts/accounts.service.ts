import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Ctx } from '../../platform/ctx.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { AccountEntity } from './account.entity.ts';
import type { Viewer } from './account.model.ts';
import { fits, hashPassword } from './password.ts';
import { SessionsService } from './sessions.service.ts';
import { ThrottleService } from './throttle.service.ts';

/** Accounts and signing in. */
@Injectable()
export class AccountsService {
  constructor(private readonly sessions: SessionsService, private readonly throttle: ThrottleService) {}

  /** Signs in with a password. Tries are counted before anything is hashed; a wrong name and a wrong password answer alike. */
  async signIn(ctx: Ctx, email: string, password: string): Promise<Viewer | Refused> {
    const name = email.trim().toLowerCase();
    const allowed = (await this.throttle.allows('address', ctx.address)) && (await this.throttle.allows('name', name));
    if (!allowed) return refused(ctx, { key: 'api.account.tooManyTries' });
    const account = await ctx.db.getRepository(AccountEntity).findOneBy({ email: name });
    const right = await fits(password.slice(0, 200), account?.passwordHash ?? null);
    if (!account || !right || account.disabledAt) return refused(ctx, { key: 'api.account.wrong' }, ['password']);
    await this.sessions.begin(ctx, account.id);
    return { accountId: account.id, email: account.email };
  }

  /** Signs in somebody whose right to it was established otherwise: an invitation, a role of the sample. */
  async enter(ctx: Ctx, accountId: string): Promise<Viewer> {
    const account = await ctx.db.getRepository(AccountEntity).findOneByOrFail({ id: accountId });
    await this.sessions.begin(ctx, account.id);
    return { accountId: account.id, email: account.email };
  }

  /** The account of an address, made with this password where there is none. An existing one must be entered with its own. */
  async findOrCreate(ctx: Ctx, email: string, password: string): Promise<string | Refused> {
    const name = email.trim().toLowerCase();
    const existing = await ctx.db.getRepository(AccountEntity).findOneBy({ email: name });
    if (existing) return (await fits(password, existing.passwordHash)) ? existing.id : refused(ctx, { key: 'api.account.existing' }, ['password']);
    const id = uuid();
    await ctx.db.getRepository(AccountEntity).insert({ id, email: name, passwordHash: await hashPassword(password) });
    return id;
  }

  async find(ctx: Ctx): Promise<Viewer | null> {
    if (!ctx.account) return null;
    const account = await ctx.db.getRepository(AccountEntity).findOneByOrFail({ id: ctx.account.id });
    return { accountId: account.id, email: account.email };
  }
}
