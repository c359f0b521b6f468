import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Ctx } from '../ctx.ts';

/** Thrown to roll a transaction back when the answer is a refusal; `Tx.run` turns it into that answer. */
class Refusal<T> extends Error {
  constructor(readonly answer: T) {
    super('refused');
  }
}

/** Opens the one transaction of a service call. */
@Injectable()
export class Tx {
  constructor(private readonly source: DataSource) {}

  /**
   * Runs `fn` in one READ COMMITTED transaction with a context whose `db` is that transaction. What `fn` returns is
   * committed; what it throws rolls back. A refusal (`refuse`) rolls back and is returned.
   */
  async run<C extends Ctx, T>(ctx: C, fn: (ctx: C) => Promise<T>): Promise<T> {
    try {
      return await this.source.transaction((db) => fn({ ...ctx, db }));
    } catch (error) {
      if (error instanceof Refusal) return error.answer as T;
      throw error;
    }
  }
}

/** Leaves the transaction with nothing written, answering with a refusal. */
export function refuse<T>(answer: T): never {
  throw new Refusal(answer);
}
