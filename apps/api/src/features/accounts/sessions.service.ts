import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Account, Ctx } from '../../platform/ctx.ts';
import { Tx } from '../../platform/database/tx.ts';
import type { Session, TokenCreated } from './account.model.ts';
import { newSecret } from './secret.ts';
import { SessionEntity } from './session.entity.ts';

const DAYS = { browser: 30, token: 365 } as const;

interface SignedInCtx extends Ctx {
  readonly account: Account;
}

/** Sessions of browsers and tokens of programs: made, listed, ended. */
@Injectable()
export class SessionsService {
  constructor(private readonly tx: Tx) {}

  /** Signs an account in: a new session with a secret of its own, in the browser's cookie. */
  async begin(ctx: Ctx, accountId: string): Promise<void> {
    const { secret, expiresAt } = await this.create(ctx, { accountId, kind: 'browser', label: ctx.agent });
    ctx.cookie.set(secret, expiresAt);
  }

  createToken(ctx: SignedInCtx, label: string): Promise<TokenCreated> {
    return this.tx.run(ctx, async (ctx) => {
      const { secret, id } = await this.create(ctx, { accountId: ctx.account.id, kind: 'token', label });
      const session = (await this.list(ctx)).find((row) => row.id === id);
      if (!session) throw new Error('the session that was just made is not there');
      return { secret, session };
    });
  }

  list(ctx: SignedInCtx): Promise<Session[]> {
    return ctx.db.query<Session[]>(
      `select id, kind, label, created_at as "createdAt", last_used_at as "lastUsedAt", expires_at as "expiresAt", id = $2 as current
       from session where account_id = $1 and revoked_at is null and expires_at > now() order by last_used_at desc, id limit 100`,
      [ctx.account.id, ctx.account.sessionId]);
  }

  /** Ends this session and forgets its cookie. */
  async signOut(ctx: SignedInCtx): Promise<void> {
    await this.revoke(ctx, 'id = $1', ctx.account.sessionId);
    ctx.cookie.clear();
  }

  /** Ends every session and token of the account, this one included. */
  async signOutEverywhere(ctx: SignedInCtx): Promise<void> {
    await this.revoke(ctx, 'account_id = $1', ctx.account.id);
    ctx.cookie.clear();
  }

  /** Ends one of the account's own sessions; false where it has none of that id. */
  async end(ctx: SignedInCtx, id: string): Promise<boolean> {
    const ended = await ctx.db.query<[unknown[], number]>(
      'update session set revoked_at = now() where id = $1 and account_id = $2 and revoked_at is null returning id', [id, ctx.account.id]);
    return ended[1] === 1;
  }

  private async create(ctx: Ctx, { accountId, kind, label }: { accountId: string; kind: 'browser' | 'token'; label: string }) {
    const { secret, hash } = newSecret();
    const id = uuid();
    const [{ expiresAt }] = await ctx.db.query<[{ expiresAt: Date }]>('select now() + make_interval(days => $1) as "expiresAt"', [DAYS[kind]]);
    await ctx.db.getRepository(SessionEntity).insert({ id, kind, secretHash: hash, accountId, label: label.slice(0, 200), expiresAt });
    return { id, secret, expiresAt };
  }

  private async revoke(ctx: Ctx, where: string, value: string): Promise<void> {
    await ctx.db.query(`update session set revoked_at = now() where ${where} and revoked_at is null`, [value]);
  }
}
