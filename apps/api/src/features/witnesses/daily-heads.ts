import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { canonical, type SignedTreeHead } from '@acuerdo/ledger';
import { say, type Language } from '@acuerdo/words';
import { DataSource, type EntityManager } from 'typeorm';
import { Loop } from '../../platform/loop.ts';
import { LettersService, type Letter } from '../../platform/mail/letters.service.ts';

interface Due {
  readonly collaborativeId: string;
  readonly id: string;
  readonly address: string;
  readonly language: Language;
  readonly collaborative: string;
  readonly partner: string;
  readonly signed: SignedTreeHead;
  /** The key that signs after this head. */
  readonly next: string;
}

/** Witnesses whose last head is a day old, where the record went on since; those who were not written to since another key was named, at once. */
const DUE = `
  select w.collaborative_id as "collaborativeId", w.id, w.address, w.language, c.name as collaborative, p.short_name as partner, head.signed, named.id as next
  from witness w join collaborative c on c.id = w.collaborative_id join partner p on p.collaborative_id = w.collaborative_id and p.id = w.partner_id
  join lateral (select signed, size from tree_head h where h.collaborative_id = w.collaborative_id order by h.size desc limit 1) head on true
  join lateral (
    select k.id, k.since from signing_key k join ledger_leaf l on l.collaborative_id = k.collaborative_id and l.entry_id = k.entry_id
    where k.collaborative_id = w.collaborative_id and l."position" < head.size order by l."position" desc limit 1) named on true
  where head.size > coalesce(w.sent_size, 0) and (w.sent_at is null or w.sent_at < clock_timestamp() - interval '1 day' or w.sent_at < named.since)
  for update of w skip locked`;

/** Writes the signed head of the day to every witness: once its holders are several institutions, no operator can rewrite the past. */
@Injectable()
export class DailyHeads implements BeforeApplicationShutdown {
  private readonly loop = new Loop({ name: 'writing to the witnesses of the record', pauseMs: 5_000, round: () => this.round() });

  constructor(private readonly source: DataSource, private readonly letters: LettersService) {}

  start(): void {
    if (this.letters.leaves) this.loop.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }

  private round(): Promise<void> {
    return this.source.transaction(async (db) => {
      for (const due of await db.query<Due[]>(DUE)) await this.write(db, due);
    });
  }

  private async write(db: EntityManager, due: Due): Promise<void> {
    const letterId = await this.letters.write({ db }, due.collaborativeId, letterOf(due));
    await db.query('update witness set letter_id = $3, sent_size = $4, sent_at = clock_timestamp() where collaborative_id = $1 and id = $2', [due.collaborativeId, due.id, letterId, due.signed.head.size]);
  }
}

/** Nothing but the head, and what it is good for; with the last head of a key, which one follows. */
function letterOf({ address, language, collaborative, partner, signed, next }: Due): Letter {
  const { size, root, key, at } = signed.head;
  const text = (part: string): string => say(language, { key: `api.witnesses.letter.${part}`, values: { collaborative, partner, entries: size, root, key, next, day: at.slice(0, 10) } });
  const parts = next === key ? [text('text')] : [text('handedOver'), text('text')];
  return { address, subject: text('subject'), text: parts.join('\n\n'), attachment: { name: `head-${size}.json`, text: canonical(signed) } };
}
