import { Injectable } from '@nestjs/common';
import type { Role } from '@acuerdo/access';
import type { Language } from '@acuerdo/words';
import type { Request, Response } from 'express';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { hashOf } from './features/accounts/secret.ts';
import { IN_TERM } from './features/collaboratives/clock.ts';
import type { Account, Ctx, SessionCookie, Viewer } from './platform/ctx.ts';
import { COOKIE, cookieOf, cookieWriter } from './platform/http/cookie.ts';

interface Row {
  now: Date;
  sessionId: string | null;
  accountId: string | null;
  kind: 'browser' | 'token' | null;
  stale: boolean | null;
  collaborativeId: string | null;
  slug: string | null;
  clockOffsetSeconds: number | null;
  personId: string | null;
  partyId: string | null;
  roles: Role[] | null;
}

/** One statement answers who asks, from where, and what time it is. Only people of a collaborative learn that it exists. */
const WHO = `
  select clock_timestamp() + make_interval(secs => coalesce(c.clock_offset_seconds, 0)) as now,
    s.id as "sessionId", s.account_id as "accountId", s.kind, s.last_used_at < now() - interval '5 minutes' as stale,
    c.id as "collaborativeId", c.slug, c.clock_offset_seconds as "clockOffsetSeconds", p.id as "personId", p.party_id as "partyId", p.roles
  from (select 1) as one
  left join (session s join account a on a.id = s.account_id and a.disabled_at is null)
    on s.secret_hash = $1 and s.kind = $2 and s.revoked_at is null and s.expires_at > now()
  left join (person p join collaborative c on c.id = p.collaborative_id)
    on p.account_id = s.account_id and c.slug = $3 and p.ended_at is null and ${IN_TERM}`;

/** Makes the context of a request: from a browser's cookie or a program's token, and the collaborative in its header. */
@Injectable()
export class RequestContext {
  constructor(private readonly source: DataSource) {}

  async of(request: Request, response?: Response): Promise<Ctx> {
    const token = request.headers.authorization?.match(/^Bearer ([\w-]{43})$/)?.[1];
    const secret = token ?? cookieOf(request, COOKIE);
    const slug = slugOf(request);
    const [row] = await this.source.query<[Row]>(WHO, [secret ? hashOf(secret) : null, token ? 'token' : 'browser', slug]);
    if (row.sessionId && row.stale) await this.source.query('update session set last_used_at = now() where id = $1', [row.sessionId]);
    return {
      db: this.source.manager,
      language: languageOf(request),
      account: accountOf(row),
      viewer: viewerOf(row),
      now: row.now,
      requestId: randomUUID(),
      address: request.ip ?? '',
      agent: request.headers['user-agent'] ?? '',
      cookie: response ? cookieWriter(request, response) : NO_COOKIE,
      loaders: new Map(),
    };
  }
}

const NO_COOKIE: SessionCookie = { set: () => undefined, clear: () => undefined };

function slugOf(request: Request): string | null {
  const header = request.headers['x-acuerdo-collaborative'];
  const query = request.query?.['collaborative'];
  if (typeof header === 'string') return header;
  return typeof query === 'string' ? query : null;
}

function languageOf(request: Request): Language {
  const wanted = request.query?.['language'] ?? request.headers['x-acuerdo-language'] ?? request.acceptsLanguages('en', 'es');
  return wanted === 'es' ? 'es' : 'en';
}

function accountOf({ accountId, sessionId, kind }: Row): Account | null {
  return accountId && sessionId && kind ? { id: accountId, sessionId, through: kind } : null;
}

function viewerOf({ collaborativeId, slug, clockOffsetSeconds, personId, partyId, roles }: Row): Viewer | null {
  if (!collaborativeId || !slug || clockOffsetSeconds === null || !personId || !partyId || !roles) return null;
  return { collaborativeId, slug, clockOffsetSeconds, personId, partyId, roles };
}
