import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { DataSource } from 'typeorm';
import { log } from '../log.ts';
import { Loop } from '../loop.ts';
import type { Attachment } from './letter.entity.ts';

/** Where letters go out (`smtp://user:password@host:587`, `smtps://…`), and as whose. Without both, none is written. */
const { SMTP_URL, MAIL_FROM } = process.env;
const [AT_ONCE, MOST_TRIES, PATIENCE_MS] = [10, 8, 10_000];

interface Taken {
  readonly collaborative_id: string;
  readonly id: string;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
  readonly attachment: Attachment | null;
  readonly stop_address: string | null;
}

/** Each letter is taken by one process, and comes up again after 1, 2, 4 … minutes, in case it was not sent until then. */
const TAKE = `
  update letter set tries = tries + 1, next_try_at = clock_timestamp() + make_interval(mins => (2 ^ tries)::int)
  where (collaborative_id, id) in (select collaborative_id, id from letter where next_try_at <= clock_timestamp() and tries < ${MOST_TRIES} order by next_try_at limit ${AT_ONCE} for update skip locked)
  returning collaborative_id, id, address, subject, text, attachment, stop_address`;

const stopHeaders = (address: string): Record<string, string> => ({ 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' });

/** Sends what waits, and keeps nothing of what was sent. A crash between sending and forgetting sends a letter twice, under the same message id. */
@Injectable()
export class Postman implements BeforeApplicationShutdown {
  private readonly transport = SMTP_URL && MAIL_FROM
    ? createTransport({ url: SMTP_URL, connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS }, { from: MAIL_FROM })
    : null;
  private readonly loop = new Loop({ name: 'sending letters', pauseMs: 2_000, round: () => this.round() });

  constructor(private readonly source: DataSource) {}

  get isThere(): boolean {
    return this.transport !== null;
  }

  start(): void {
    if (this.isThere) this.loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.loop.stop();
    this.transport?.close();
  }

  private async round(): Promise<void> {
    const [letters] = await this.source.query<[Taken[], number]>(TAKE);
    for (const letter of letters) await this.send(letter);
  }

  private async send({ collaborative_id: collaborativeId, id, address, subject, text, attachment, stop_address: stopAddress }: Taken): Promise<void> {
    try {
      await this.transport?.sendMail({
        to: address, subject, text, messageId: `<${id}@acuerdo>`, ...(stopAddress && { headers: stopHeaders(stopAddress) }),
        ...(attachment && { attachments: [{ filename: attachment.name, content: attachment.text, contentType: 'application/json' }] }),
      });
      await this.source.query('delete from letter where collaborative_id = $1 and id = $2', [collaborativeId, id]);
    } catch (error) {
      log.warn({ id }, 'a letter was not sent; it is tried again');
      await this.source.query('update letter set problem = $3 where collaborative_id = $1 and id = $2', [collaborativeId, id, error instanceof Error ? error.message.slice(0, 300) : 'unknown']);
    }
  }
}
