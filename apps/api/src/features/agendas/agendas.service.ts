import { Injectable } from '@nestjs/common';
import type { Answer } from '@acuerdo/access';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { StoredFilesService } from '../imports/stored-files.service.ts';
import { holdMeeting } from '../meetings/meeting.queries.ts';
import { AttachSchema, ItemSchema, NoteSchema, OrderSchema, type ItemSaid } from './agenda.inputs.ts';
import type { Agenda, AgendaItemInput, AttachPaperInput, NoteAgendaItemInput } from './agenda.model.ts';
import {
  ADD_ITEM, agendaOf, ATTACH, CHANGE_ITEM, DETACH, DROP_ITEM, holdItem, NOTE_ITEM, ORDER_ITEMS, paperNamed, PULL_ITEM, type HeldItem,
} from './agenda.queries.ts';
import { mayKeep, mayNote, mayPull, problemOfCircular } from './agenda.rules.ts';
import type { PaperKind } from './agenda-paper.entity.ts';

const columns = ({ titleEn, titleEs, owner, minutes, consent }: ItemSaid) => [titleEn, titleEs, owner, minutes, consent];

/** What a meeting is to talk about: written before it, pulled from the consent agenda, noted while it is held. */
@Injectable()
export class AgendasService {
  constructor(private readonly tx: Tx, private readonly files: StoredFilesService, private readonly activity: ActivityService) {}

  add(ctx: MemberCtx, meetingId: string, input: AgendaItemInput): Promise<Agenda | Refused> {
    const said = readInput(ctx, ItemSchema, input);
    return this.arrange(ctx, meetingId, async (ctx, kind) => {
      this.demandCircular(ctx, kind, said);
      await ctx.db.query(ADD_ITEM, [ctx.viewer.collaborativeId, uuid(), meetingId, ...columns(said)]);
    });
  }

  /** In the order of these ids; what is not named stays where it is. */
  order(ctx: MemberCtx, meetingId: string, asked: readonly string[]): Promise<Agenda | Refused> {
    const { ids } = readInput(ctx, OrderSchema, { ids: asked });
    return this.arrange(ctx, meetingId, (ctx) => ctx.db.query(ORDER_ITEMS, [ctx.viewer.collaborativeId, meetingId, ids]));
  }

  change(ctx: MemberCtx, id: string, input: AgendaItemInput): Promise<Agenda | Refused> {
    const said = readInput(ctx, ItemSchema, input);
    return this.keep(ctx, id, (ctx, item) => {
      this.demandCircular(ctx, item.kind, said);
      return ctx.db.query(CHANGE_ITEM, [ctx.viewer.collaborativeId, id, ...columns(said)]);
    });
  }

  drop(ctx: MemberCtx, id: string): Promise<Agenda | Refused> {
    return this.keep(ctx, id, (ctx) => ctx.db.query(DROP_ITEM, [ctx.viewer.collaborativeId, id]));
  }

  /** Asks for the viewer's partner that an item of the consent agenda is talked about; or takes that back. */
  pull(ctx: MemberCtx, id: string, pulled: boolean): Promise<Agenda | Refused> {
    return this.act(ctx, { id, may: (item) => mayPull(ctx.viewer, item) }, async (ctx, { meetingShortId }) => {
      await ctx.db.query(PULL_ITEM(sqlNow(ctx.viewer)), [ctx.viewer.collaborativeId, id, pulled ? ctx.viewer.personId : null]);
      await this.activity.record(ctx, { kind: pulled ? 'agendaItemPulled' : 'agendaItemPutBack', subjectId: id, values: { meeting: meetingShortId } });
    });
  }

  /** What was noted of an item, and whether it is done; refused on an older note than the last. */
  note(ctx: MemberCtx, input: NoteAgendaItemInput): Promise<Agenda | Refused> {
    const { id, version, note, done } = readInput(ctx, NoteSchema, input);
    return this.act(ctx, { id, may: ({ meeting }) => mayNote(ctx.viewer, meeting) }, (ctx, item) => {
      if (item.version !== version) return refuse(refused(ctx, { key: 'api.agendas.notedMeanwhile' }));
      return ctx.db.query(NOTE_ITEM(sqlNow(ctx.viewer)), [ctx.viewer.collaborativeId, id, note, ctx.language, done]);
    });
  }

  attach(ctx: MemberCtx, input: AttachPaperInput): Promise<Agenda | Refused> {
    const { itemId, reference, fileId } = readInput(ctx, AttachSchema, input);
    return this.keep(ctx, itemId, async (ctx, item) => {
      const paper = await this.paper(ctx, { reference, fileId });
      if (!paper) return refuse(refused(ctx, { key: 'api.agendas.paperUnknown', values: { value: reference ?? '' } }, ['reference']));
      const problem = problemOfCircular(item.kind, { paper: paper.kind });
      if (problem) return refuse(refused(ctx, { key: problem }, ['reference']));
      return ctx.db.query(ATTACH(sqlNow(ctx.viewer)), [ctx.viewer.collaborativeId, uuid(), itemId, paper.kind, paper.id, ctx.viewer.personId]);
    });
  }

  detach(ctx: MemberCtx, itemId: string, paperId: string): Promise<Agenda | Refused> {
    return this.keep(ctx, itemId, (ctx) => ctx.db.query(DETACH, [ctx.viewer.collaborativeId, itemId, paperId]));
  }

  private async paper(ctx: MemberCtx, { reference, fileId }: { reference: string | null; fileId: string | null }): Promise<{ kind: PaperKind; id: string } | null> {
    if (fileId === null) return reference === null ? null : paperNamed(ctx, reference);
    return (await this.files.find(ctx, fileId)) && { kind: 'file', id: fileId };
  }

  private demandCircular(ctx: MemberCtx, kind: string, { minutes }: ItemSaid): void {
    const problem = problemOfCircular(kind, { minutes });
    if (problem) refuse(refused(ctx, { key: problem }, ['minutes']));
  }

  private arrange(ctx: MemberCtx, meetingId: string, change: (ctx: MemberCtx, kind: string) => Promise<unknown>): Promise<Agenda | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const meeting = (await holdMeeting(ctx, meetingId)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = mayKeep(ctx.viewer, meeting.state);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      await change(ctx, meeting.kind);
      return agendaOf(ctx, meeting);
    });
  }

  private keep(ctx: MemberCtx, id: string, change: (ctx: MemberCtx, item: HeldItem) => Promise<unknown>): Promise<Agenda | Refused> {
    return this.act(ctx, { id, may: ({ meeting }) => mayKeep(ctx.viewer, meeting) }, change);
  }

  private act(
    ctx: MemberCtx, { id, may }: { id: string; may: (item: HeldItem) => Answer }, change: (ctx: MemberCtx, item: HeldItem) => Promise<unknown>,
  ): Promise<Agenda | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const item = (await holdItem(ctx, id)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = may(item);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      await change(ctx, item);
      return agendaOf(ctx, { id: item.meetingId, state: item.meeting });
    });
  }
}
