import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Message } from '@acuerdo/words';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Money } from '../../platform/graphql/money.model.ts';
import { DateTimeScalar, MessageScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { Evidence } from '../grantees/evidence.model.ts';
import { Grant } from '../grants/grant.model.ts';

@Access('withParent')
@ObjectType({ description: 'What somebody said of an overlap. Answers are added, never changed; the last one holds.' })
export class OverlapAnswer {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { description: 'by-design, coordinate, adjust, move, hold, not-the-same or reopen' })
  answer: string;

  @Field(() => String)
  reason: string;

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

  @Field(() => String, { description: 'open or answered; open again when the evidence has changed since' })
  state: string;

  @Field(() => DateTimeScalar)
  foundAt: Date;

  @Field(() => [OverlapAnswer], { description: 'The latest first.' })
  answers: OverlapAnswer[];

  @Field(() => [Ability], { description: 'overlaps.answer, for this overlap.' })
  viewerCan: Ability[];
}

@Access('withParent')
@ObjectType()
export class OverlapPage {
  @Field(() => [Overlap])
  nodes: Overlap[];

  @Field(() => String, { nullable: true })
  next: string | null;

  @Field(() => Int)
  total: number;
}

@InputType({ description: 'What is left out does not narrow.' })
export class OverlapFilter {
  @Field(() => String, { nullable: true })
  kind?: string | null;

  @Field(() => Boolean, { nullable: true })
  roleConfusion?: boolean | null;

  @Field(() => String, { nullable: true, description: 'open or answered' })
  state?: string | null;
}

export const OverlapResult = createUnionType({
  name: 'OverlapResult', types: () => [Overlap, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : Overlap),
});
