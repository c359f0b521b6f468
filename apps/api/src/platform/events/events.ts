import { Injectable } from '@nestjs/common';
import type { MemberCtx } from '../ctx.ts';

type Handler<T> = (ctx: MemberCtx, facts: T) => Promise<void>;

/** Something that happened in a feature, for features above it; `name` says it in the past tense. */
export interface EventKind<T> {
  readonly name: string;
  readonly facts?: T;
}

export const eventKind = <T>(name: string): EventKind<T> => ({ name });

/** Tells features above what happened below, inside the same transaction: all of it is kept, or none. */
@Injectable()
export class Events {
  private readonly handlers = new Map<string, Handler<never>[]>();

  on<T>(kind: EventKind<T>, handler: Handler<T>): void {
    this.handlers.set(kind.name, [...(this.handlers.get(kind.name) ?? []), handler as Handler<never>]);
  }

  async tell<T>(ctx: MemberCtx, kind: EventKind<T>, facts: T): Promise<void> {
    for (const handler of this.handlers.get(kind.name) ?? []) await (handler as Handler<T>)(ctx, facts);
  }
}
