import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import type { Bilingual } from '../../platform/graphql/money.model.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { GrantsService, type GrantRecord } from '../grants/grants.service.ts';
import { RevealingService } from './revealing.service.ts';
import { noteAnswer } from './sounding.inputs.ts';
import { NoteAnswered, type AnswerNoteInput, type SoundingNote } from './sounding.model.ts';
import { wordsOf } from './soundings.rules.ts';
import { HOLD_SOUNDING, NOTE_LIST, ONE_NOTE, SAVE_NOTE_ANSWER, TAKE_ANSWER_BACK } from './sounding-note.queries.ts';

interface NoteRow extends Omit<SoundingNote, 'grants' | 'words'> {
  readonly grants: GrantRecord[];
  readonly theme: Bilingual | null;
}

/** What others sounded, as it reaches the viewer's party; and what it makes of it, which nobody learns before both agree. */
@Injectable()
export class SoundingNotesService {
  constructor(
    private readonly tx: Tx,
    private readonly grants: GrantsService,
    private readonly revealing: RevealingService,
    private readonly activity: ActivityService,
  ) {}

  async page(ctx: MemberCtx, waiting: boolean, page: PageRequest) {
    const rows = await ctx.db.query<NoteRow[]>(NOTE_LIST(ctx.viewer), [...sightOf(ctx.viewer), page.after?.[0] ?? null, page.limit + 1, waiting]);
    const { nodes, next } = pageOf(rows, page, ({ id }) => [id]);
    return { nodes: nodes.map((row) => this.shown(ctx, row)), next };
  }

  answer(ctx: MemberCtx, input: AnswerNoteInput): Promise<NoteAnswered | Refused> {
    const { id, answer, grantId } = readInput(ctx, noteAnswer, input);
    return this.tx.run(ctx, async (ctx) => {
      await ctx.db.query(HOLD_SOUNDING, [ctx.viewer.collaborativeId, id]);
      const note = (await this.find(ctx, id)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
      if (answer === 'open') await ctx.db.query(TAKE_ANSWER_BACK, [...sightOf(ctx.viewer), id]);
      else await this.save(ctx, note, { answer, grantId });
      if (answer === 'agreed') await this.revealing.reveal(ctx, id);
      return Object.assign(new NoteAnswered(), { note: await this.find(ctx, id), revealed: await this.revealing.ofSounding(ctx, id) });
    });
  }

  private async save(ctx: MemberCtx, note: SoundingNote, { answer, grantId }: { answer: string; grantId: string | null }): Promise<void> {
    const isOwn = note.grants.some((grant) => grant.id === grantId);
    if (answer === 'agreed' && !isOwn) refuse(refused(ctx, { key: 'api.soundings.ownGrant' }, ['grantId']));
    await ctx.db.query(SAVE_NOTE_ANSWER(ctx.viewer), [...sightOf(ctx.viewer), note.id, uuid(), answer, answer === 'agreed' ? grantId : null, ctx.viewer.personId]);
    if (answer === 'agreed') await this.activity.record(ctx, { kind: 'soundingAgreed', subjectId: note.id, audienceId: ctx.viewer.partyId });
  }

  private async find(ctx: MemberCtx, id: string): Promise<SoundingNote | null> {
    const [row] = await ctx.db.query<NoteRow[]>(ONE_NOTE(ctx.viewer), [...sightOf(ctx.viewer), id]);
    return row ? this.shown(ctx, row) : null;
  }

  private shown(ctx: MemberCtx, { grants, theme, ...row }: NoteRow): SoundingNote {
    return { ...row, words: wordsOf(grants[0]?.grantee.name ?? '', theme), grants: grants.map((grant) => this.grants.shown(ctx, grant)) };
  }
}
