import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Role } from '@acuerdo/access';
import type { Language } from '@acuerdo/words';
import { DataSource, type EntityManager } from 'typeorm';
import type { MemberCtx } from '../../platform/ctx.ts';
import { log } from '../../platform/log.ts';
import { Loop } from '../../platform/loop.ts';
import { LettersService } from '../../platform/mail/letters.service.ts';
import { IN_TERM } from '../collaboratives/clock.ts';
import { countOf, digestLetter } from './digest.rules.ts';
import { PUBLIC_URL } from './public-url.ts';
import { WaitingService } from './waiting.service.ts';

interface Due {
  readonly id: string;
  readonly email: string;
  readonly language: Language;
  readonly token: string;
  readonly collaborative: string;
  readonly collaborativeId: string;
  readonly slug: string;
  readonly clockOffsetSeconds: number;
  readonly now: Date;
  readonly personId: string;
  readonly partyId: string;
  readonly roles: Role[];
}

const FROM = `
  from digest_choice d join person p on p.collaborative_id = d.collaborative_id and p.id = d.person_id
  join account a on a.id = p.account_id join collaborative c on c.id = d.collaborative_id
  where d.rhythm <> 'off' and (d.looked_at is null or d.looked_at < clock_timestamp() - case d.rhythm when 'daily' then interval '1 day' else interval '7 days' end)
    and p.ended_at is null and ${IN_TERM} and p.roles <> '{}' and not p.to_try and a.disabled_at is null`;

const DUE = `select d.collaborative_id as "collaborativeId", d.id ${FROM} order by d.looked_at nulls first limit 200`;

/** Held until the letter is written, so that of several processes one writes it. */
const HOLD = `
  select d.id, a.email, d.language, d.token, c.name as collaborative, c.id as "collaborativeId", c.slug, c.clock_offset_seconds as "clockOffsetSeconds",
    clock_timestamp() + make_interval(secs => c.clock_offset_seconds) as now, p.id as "personId", p.party_id as "partyId", p.roles
  ${FROM} and d.collaborative_id = $1 and d.id = $2 for update of d skip locked`;

/** Writes to each person what waits for them: at the most once a day, or a week, and only where something waits. */
@Injectable()
export class DigestLetters implements BeforeApplicationShutdown {
  private readonly loop = new Loop({ name: 'writing what waits', pauseMs: 5_000, round: () => this.round() });

  constructor(private readonly source: DataSource, private readonly letters: LettersService, private readonly waiting: WaitingService) {}

  start(): void {
    if (this.letters.leaves && PUBLIC_URL) this.loop.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }

  /** One letter that cannot be written keeps no other back. */
  private async round(): Promise<void> {
    for (const { collaborativeId, id } of await this.source.query<Pick<Due, 'collaborativeId' | 'id'>[]>(DUE)) {
      await this.source.transaction((db) => this.look(db, collaborativeId, id)).catch((error: unknown) => { log.error({ error, id }, 'what waits could not be written; it is tried again'); });
    }
  }

  private async look(db: EntityManager, collaborativeId: string, id: string): Promise<void> {
    const [due] = await db.query<Due[]>(HOLD, [collaborativeId, id]);
    if (!due) return;
    await db.query('update digest_choice set looked_at = clock_timestamp() where collaborative_id = $1 and id = $2', [collaborativeId, id]);
    const waiting = await this.waiting.of(ctxOf(db, due));
    if (countOf(waiting) === 0) return;
    const stopAddress = `${PUBLIC_URL}/letters/stop/${due.token}?language=${due.language}`;
    const letter = digestLetter(waiting, { ...due, address: `${PUBLIC_URL}/${due.slug}`, stopAddress });
    await this.letters.write({ db }, collaborativeId, { address: due.email, ...letter, stopAddress });
  }
}

/** It is asked as the person who is written to. */
function ctxOf(db: EntityManager, { language, now, collaborativeId, slug, clockOffsetSeconds, personId, partyId, roles }: Due): MemberCtx {
  return {
    db, language, account: null, now, requestId: 'what waits', address: '', agent: '', loaders: new Map(),
    cookie: { set: () => undefined, clear: () => undefined },
    viewer: { collaborativeId, slug, clockOffsetSeconds, personId, partyId, roles },
  };
}
