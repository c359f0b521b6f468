import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Message } from '@acuerdo/words';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Money } from '../../platform/graphql/money.model.ts';
import { DateScalar, DateTimeScalar, MessageScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { Evidence } from '../grantees/evidence.model.ts';
import { Grant } from '../grants/grant.model.ts';

@Access('withParent')
@ObjectType({ description: 'What somebody said of an overlap. Answers are added, never changed; the last one holds.' })
export class OverlapAnswer {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { description: 'explain, coordinate, adjust, move, hold, not-the-same, reopen or undo' })
  answer: string;

  @Field(() => MessageScalar, { nullable: true, description: 'What it says besides its reason: who leads, until when, what changes.' })
  says: Message | null;

  @Field(() => String)
  reason: string;

  @Field(() => Boolean, { description: 'Somebody took it back.' })
  undone: boolean;

  @Field(() => Int, { description: 'How many overlaps were answered so in one act.' })
  together: number;

  @Field(() => String)
  by: string;

  @Field(() => DateTimeScalar)
  at: string;
}

@Access('withParent')
@ObjectType({ description: 'Two grants that meet. There for whoever both are there for.' })
export class Overlap {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { nullable: true, description: 'Given once both grants are shared: OV-12.' })
  shortId: string | null;

  @Field(() => String)
  kind: string;

  @Field(() => String, { description: 'pool-partner, partner-partner or unit-unit' })
  between: string;

  @Field(() => Boolean)
  roleConfusion: boolean;

  @Field(() => Int, { description: 'Weight of the evidence in tenths of a bit.' })
  tenths: number;

  @Field(() => Money, { nullable: true })
  atStake: Money | null;

  @Field(() => MessageScalar)
  sentence: Message;

  @Field(() => [Evidence])
  evidence: Evidence[];

  @Field(() => Grant, { description: 'Between pool and partner, the pool\'s grant.' })
  left: Grant;

  @Field(() => Grant)
  right: Grant;

  @Field(() => String, { description: 'open or answered; open again when what the answer rests on has changed' })
  state: string;

  @Field(() => [MessageScalar], { description: 'Why it is back, where an answer holds no more or the day came to which it was laid aside.' })
  returned: Message[];

  @Field(() => DateTimeScalar)
  foundAt: Date;

  @Field(() => Boolean, { description: 'It concerns the viewer\'s own party.' })
  mine: boolean;

  @Field(() => DateTimeScalar, { description: 'From when on it is the directors\' too, where nobody answers.' })
  directorsFrom: Date;

  @Field(() => DateScalar, { nullable: true, description: 'The viewer\'s party laid it aside until then; told to nobody else.' })
  snoozedUntil: string | null;

  @Field(() => [OverlapAnswer], { description: 'The latest first.' })
  answers: OverlapAnswer[];

  @Field(() => [Ability], { description: 'overlaps.answer and overlaps.handle, for this overlap.' })
  viewerCan: Ability[];
}

@Access('withParent')
@ObjectType()
export class OverlapPage {
  @Field(() => [Overlap])
  nodes: Overlap[];

  @Field(() => String, { nullable: true })
  next: string | null;

  @Field(() => Int, { description: 'Counted up to 1,000.' })
  total: number;

  @Field(() => Boolean, { description: 'There are more than `total`.' })
  more: boolean;
}

@InputType({ description: 'What is left out does not narrow.' })
export class OverlapFilter {
  @Field(() => String, { nullable: true })
  kind?: string | null;

  @Field(() => Boolean, { nullable: true })
  roleConfusion?: boolean | null;

  @Field(() => String, { nullable: true, description: 'open or answered' })
  state?: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'A party that it concerns.' })
  partyId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those of the viewer\'s own party.' })
  mine?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only where one of the two is a proposal, or still runs.' })
  changeable?: boolean | null;
}

export const OverlapResult = createUnionType({
  name: 'OverlapResult', types: () => [Overlap, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : Overlap),
});
