import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { MotionCount, MotionSpec } from '@acuerdo/voting';
import type { Message } from '@acuerdo/words';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Bilingual } from '../../platform/graphql/money.model.ts';
import { DateTimeScalar, JsonScalar, MessageScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { DeliberationRef, Option } from '../deliberations/deliberation.model.ts';
import { Rule } from './rule.model.ts';
import type { Secrecy } from './secrecy.ts';

@Access('withParent')
@ObjectType({ description: 'An option as it is named in an explanation.' })
export class OptionName {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => Bilingual)
  title: Bilingual;
}

@Access('withParent')
@ObjectType({ description: 'What votes are weighed by: what each partner gave to a pool, of what is shared.' })
export class WeightSourceRef {
  @Field(() => UuidScalar)
  poolId: string;

  @Field(() => String)
  pool: string;

  @Field(() => String, { description: 'pledged, committed or received' })
  sum: string;

  @Field(() => String)
  currency: string;
}

@Access('withParent')
@ObjectType({ description: 'An exact text put to a vote under a rule that is fixed before the vote opens.' })
export class Motion {
  @Field(() => JsonScalar, { description: 'Options and rule (`MotionSpec` of libs/voting), as they are hashed. A draft names partners where an open vote names voters.' })
  spec: MotionSpec;

  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  shortId: string;

  @Field(() => DeliberationRef)
  deliberation: DeliberationRef;

  @Field(() => Bilingual)
  title: Bilingual;

  @Field(() => Bilingual)
  text: Bilingual;

  @Field(() => String, { description: 'draft, open or closed' })
  state: 'draft' | 'open' | 'closed';

  @Field(() => [Option], { description: 'What can be ranked, the status quo included.' })
  options: Option[];

  @Field(() => [OptionName], { description: 'The titles of the options that explanations name by id.' })
  optionNames: OptionName[];

  @Field(() => Rule)
  rule: Rule;

  @Field(() => [MessageScalar], { description: 'The rule in sentences.' })
  ruleInWords: Message[];

  @Field(() => String, { description: 'Who sees the ballots: open (all, as they are cast), hidden (all, after the close) or secret (nobody, with a name).' })
  secrecy: Secrecy;

  @Field(() => WeightSourceRef, { nullable: true, description: 'What votes are weighed by, as it stood at the opening.' })
  weightSource: WeightSourceRef | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the options and the rule, fixed at the opening.' })
  specHash: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  openedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the vote closes by itself.' })
  closesAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  closedAt: Date | null;

  @Field(() => JsonScalar, { nullable: true, description: 'The count (`MotionCount` of libs/voting); null until the vote is closed.' })
  count: MotionCount | null;
}

export const MotionResult = createUnionType({ name: 'MotionResult', types: () => [Motion, Refused] as const });
