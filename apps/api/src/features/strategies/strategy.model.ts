import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Bilingual } from '../../platform/graphql/money.model.ts';
import { DateScalar, DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { VagueDate } from '../../platform/graphql/vague-date.model.ts';
import { PartnerMark, UnitRef } from '../parties/party.model.ts';
import { PoolRef } from '../pools/pool.model.ts';
import { PassageRef } from '../sources/passage.model.ts';
import { StepRef } from '../steps/step.model.ts';

@Access('withParent')
@ObjectType({ description: 'The text of a strategy as it stood. Versions are added, never changed.' })
export class StrategyVersion {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => Int, { description: 'From 1.' })
  number: number;

  @Field(() => Bilingual)
  text: Bilingual;

  @Field(() => VagueDate, { nullable: true, description: 'From when it holds.' })
  valid: VagueDate | null;

  @Field(() => VagueDate, { nullable: true, description: 'By when it is to be looked at again.' })
  review: VagueDate | null;

  @Field(() => PassageRef, { nullable: true })
  passage: PassageRef | null;

  @Field(() => String)
  by: string;

  @Field(() => DateTimeScalar)
  at: string;
}

@Access('withParent')
@ObjectType({ description: 'What a source says of a strategy.' })
export class StrategyRemark {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => Bilingual)
  text: Bilingual;

  @Field(() => PassageRef, { nullable: true })
  passage: PassageRef | null;
}

@Access('withParent')
@ObjectType({ description: 'A text that says what a unit or the pool is for.' })
export class Strategy {
  /** Not a field: the party whose people keep it. */
  ownerParty: string | null;

  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  shortId: string;

  @Field(() => String, { description: 'mission, strategy or charter' })
  kind: string;

  @Field(() => Bilingual)
  title: Bilingual;

  @Field(() => String, { description: 'Whose it is, as it is written.' })
  ownerWritten: string;

  @Field(() => UnitRef, { nullable: true })
  unit: UnitRef | null;

  @Field(() => PartnerMark, { nullable: true, description: 'The partner of its unit.' })
  partner: PartnerMark | null;

  @Field(() => PoolRef, { nullable: true })
  pool: PoolRef | null;

  @Field(() => String, { description: 'planned, standing or review-due' })
  state: string;

  @Field(() => [StrategyVersion], { description: 'The latest first; none while it is planned.' })
  versions: StrategyVersion[];

  @Field(() => [StrategyRemark])
  remarks: StrategyRemark[];

  @Field(() => StepRef, { nullable: true, description: 'The step that is to bring it about, or its next version.' })
  step: StepRef | null;

  @Field(() => [Ability], { description: 'strategies.keep, for this one.' })
  viewerCan: Ability[];
}

@Access('withParent')
@ObjectType()
export class StrategyPage {
  @Field(() => [Strategy])
  nodes: Strategy[];

  @Field(() => String, { nullable: true })
  next: string | null;

  @Field(() => Int)
  total: number;
}

@InputType()
export class StrategyTextInput {
  @Field(() => String)
  textEn: string;

  @Field(() => String)
  textEs: string;

  @Field(() => String, { nullable: true, description: 'From when it holds, as it is said: 2017, as of March 2017.' })
  valid?: string | null;

  @Field(() => String, { nullable: true, description: 'By when it is to be looked at again: 2019-06-30, within two years.' })
  review?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which that was said; today without it.' })
  saidOn?: string | null;
}

@InputType()
export class AddStrategyInput {
  @Field(() => String, { description: 'mission, strategy or charter' })
  kind: string;

  @Field(() => String)
  titleEn: string;

  @Field(() => String)
  titleEs: string;

  @Field(() => String)
  ownerWritten: string;

  @Field(() => UuidScalar, { nullable: true })
  unitId?: string | null;

  @Field(() => UuidScalar, { nullable: true })
  poolId?: string | null;

  @Field(() => UuidScalar, { nullable: true })
  stepId?: string | null;

  @Field(() => StrategyTextInput, { nullable: true, description: 'Without a text it is planned.' })
  text?: StrategyTextInput | null;
}

@InputType()
export class AddStrategyVersionInput extends StrategyTextInput {
  @Field(() => UuidScalar)
  strategyId: string;

  @Field(() => Int, { description: 'The number of the last version that was read; 0 where there was none.' })
  after: number;
}

export const StrategyResult = createUnionType({
  name: 'StrategyResult', types: () => [Strategy, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : Strategy),
});
