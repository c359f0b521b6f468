import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { invalidInput } from '../../platform/graphql/errors.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { sqlNow, todayIn } from '../collaboratives/clock.ts';
import type { Grantee } from '../grants/grantee.model.ts';
import { GranteesService } from '../grants/grantees.service.ts';
import { noting } from './contact.inputs.ts';
import type { ContactNote, ContactNotePage, NoteContactInput } from './contact.model.ts';
import { NOTES_OF, ONE_NOTE, REMOVE_NOTE, SAVE_NOTE, SHARE_NOTE } from './contact.queries.ts';
import { mayRemoveNote, mayShareNote, noteAbilities, type NoteFacts } from './contact.rules.ts';

type Row = Omit<ContactNote, 'viewerCan'> & NoteFacts & { readonly granteeId: string; readonly total: number };

/** What was spoken with a grantee, kept by each party for itself unless it shares it. */
@Injectable()
export class ContactNotesService {
  constructor(private readonly tx: Tx, private readonly grantees: GranteesService) {}

  async page(ctx: MemberCtx, granteeId: string, page: PageRequest): Promise<ContactNotePage> {
    const rows = await ctx.db.query<Row[]>(NOTES_OF, [...sightOf(ctx.viewer), granteeId, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1]);
    const { nodes, next } = pageOf(rows, page, ({ day, id }) => [day, id]);
    return { nodes: nodes.map((row) => ({ ...row, viewerCan: noteAbilities(ctx.viewer, row) })), next, total: rows[0]?.total ?? 0 };
  }

  note(ctx: MemberCtx, input: NoteContactInput): Promise<Grantee | Refused> {
    const { granteeId, day, way, text, shared } = readInput(ctx, noting, input);
    return this.tx.run(ctx, async (ctx) => {
      const grantee = (await this.grantees.one(ctx, granteeId)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
      const today = await todayIn(ctx);
      if (day > today) throw invalidInput(ctx, [{ path: 'day', message: { key: 'api.contacts.notYet', values: { day: today } } }]);
      if (shared && grantee.protection === 'protected') return refuse(refused(ctx, { key: 'api.grants.protectedFirst' }, ['shared']));
      await ctx.db.query(SAVE_NOTE(sqlNow(ctx.viewer)), [...sightOf(ctx.viewer), uuid(), grantee.id, ctx.viewer.personId, day, way, text, shared]);
      return grantee;
    });
  }

  share(ctx: MemberCtx, id: string, shared: boolean): Promise<Grantee | Refused> {
    return this.act(ctx, id, async (ctx, note) => {
      const answer = mayShareNote(ctx.viewer, note);
      if (!answer.allowed) return refuse(refused(ctx, answer.reason));
      await ctx.db.query(SHARE_NOTE(sqlNow(ctx.viewer)), [...sightOf(ctx.viewer), id, shared]);
    });
  }

  /** For good: no trace of its text is left. */
  remove(ctx: MemberCtx, id: string): Promise<Grantee | Refused> {
    return this.act(ctx, id, async (ctx, note) => {
      const answer = mayRemoveNote(ctx.viewer, note);
      if (!answer.allowed) return refuse(refused(ctx, answer.reason));
      await ctx.db.query(REMOVE_NOTE, [...sightOf(ctx.viewer), id]);
    });
  }

  private act(ctx: MemberCtx, id: string, save: (ctx: MemberCtx, note: Row) => Promise<void>): Promise<Grantee | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const [note] = await ctx.db.query<Row[]>(ONE_NOTE, [...sightOf(ctx.viewer), id]);
      if (!note) return refuse(refused(ctx, { key: 'api.notFound' }));
      await save(ctx, note);
      return (await this.grantees.one(ctx, note.granteeId)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
    });
  }
}
