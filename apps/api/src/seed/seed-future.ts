import type { INestApplicationContext } from '@nestjs/common';
import { deliberationOpened, optionAdded, textHashOf } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import { DeliberationEntity } from '../features/deliberations/deliberation.entity.ts';
import { OptionEntity } from '../features/deliberations/option.entity.ts';
import { MotionTextEntity } from '../features/motions/motion-text.entity.ts';
import { MotionEntity } from '../features/motions/motion.entity.ts';
import { PhaseEntity } from '../features/phases/phase.entity.ts';
import type { MemberCtx } from '../platform/ctx.ts';
import { nextShortIds } from '../platform/database/short-ids.ts';
import { LedgerService } from '../platform/ledger/ledger.service.ts';
import { DELIBERATION, MOTION, OPTIONS, PHASES, STATUS_QUO } from './future.ts';

/** The deliberation on the collaborative's future, its options, and a motion in draft. Returns the deliberation's id. */
export async function seedFuture(ctx: MemberCtx, app: INestApplicationContext, passage: (key: string) => string | null): Promise<string> {
  const ledger = app.get(LedgerService);
  const { collaborativeId } = ctx.viewer;
  const deliberationId = uuid();
  const [shortId] = await nextShortIds(ctx, 'DEL', 1);
  await ctx.db.getRepository(DeliberationEntity).insert({ collaborativeId, id: deliberationId, shortId, ...DELIBERATION, openedAt: ctx.now });
  await ledger.append(ctx, deliberationOpened({ deliberationId, title: { en: DELIBERATION.titleEn, es: DELIBERATION.titleEs } }), { collaborativeId });
  await ctx.db.getRepository(PhaseEntity).insert(PHASES.map((phase) => ({ collaborativeId, id: uuid(), deliberationId, ...phase })));
  const optionIds = await seedOptions(ctx, ledger, { deliberationId, passage });
  const [motionShortId] = await nextShortIds(ctx, 'MOT', 1);
  const motionId = uuid();
  await ctx.db.getRepository(MotionEntity).insert({
    collaborativeId, id: motionId, shortId: motionShortId, deliberationId, ...MOTION, state: 'draft',
    spec: {
      options: optionIds.map((id) => ({ id })), statusQuo: optionIds.at(-1) ?? '', method: 'schulze', unranked: 'bottom', strength: 'winning',
      rule: { basis: 'partner', quorum: { op: '>=', num: 2, den: 3 }, threshold: { op: '>', num: 1, den: 2, base: 'yes+no' } },
    },
  });
  await ctx.db.getRepository(MotionTextEntity).insert({ collaborativeId, id: uuid(), motionId, version: 1, ...MOTION, writtenAt: ctx.now });
  return deliberationId;
}

interface OptionsOf {
  readonly deliberationId: string;
  /** The passage that names an option, by its key in the checklist (`O1`). */
  readonly passage: (key: string) => string | null;
}

async function seedOptions(ctx: MemberCtx, ledger: LedgerService, { deliberationId, passage }: OptionsOf): Promise<string[]> {
  const { collaborativeId } = ctx.viewer;
  const options = [...OPTIONS.map((option) => ({ ...option, statusQuo: false })), { ...STATUS_QUO, statusQuo: true }];
  const shortIds = await nextShortIds(ctx, 'OPT', options.length);
  const ids: string[] = [];
  for (const [position, option] of options.entries()) {
    const id = uuid();
    await ctx.db.getRepository(OptionEntity).insert({ collaborativeId, id, shortId: shortIds[position], deliberationId, position, ...option, addedAt: ctx.now, passageId: option.statusQuo ? null : passage(`O${position + 1}`) });
    await ledger.append(ctx, optionAdded({ optionId: id, deliberationId, title: { en: option.titleEn, es: option.titleEs }, textHash: textHashOf(option) }), { collaborativeId });
    ids.push(id);
  }
  return ids;
}
