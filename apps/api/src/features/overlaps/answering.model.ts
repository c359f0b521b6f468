import { ArgsType, createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { DateScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { Overlap } from './overlap.model.ts';

@InputType({ description: 'What an answer says besides its reason; each kind of answer takes what is its own.' })
export class OverlapAnswerForm {
  @Field(() => String, { nullable: true, description: 'explain: by-design, core-and-project, other-leg, other-population, relay, emergency, other-entity or data-error' })
  because?: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'coordinate: the party that leads, one of the two.' })
  leadPartyId?: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'coordinate: who speaks to the grantee.' })
  speakerId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'coordinate: one report for both.' })
  oneReport?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'coordinate: when that report is due.' })
  reportOn?: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'adjust, move: which of the two grants.' })
  grantId?: string | null;

  @Field(() => String, { nullable: true, description: 'adjust: amount, scope or dates' })
  what?: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'move: to which pool or partner, as an organisation.' })
  toPartyId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'hold: until when.' })
  until?: string | null;
}

@ArgsType()
export class OverlapAnswerArgs {
  @Field(() => String, { description: 'explain, coordinate, adjust, move, hold, not-the-same or reopen' })
  answer: string;

  @Field(() => String)
  reason: string;

  @Field(() => OverlapAnswerForm, { nullable: true })
  form: OverlapAnswerForm | null;
}

@Access('withParent')
@ObjectType({ description: 'Somebody who works for one of the parties that an overlap concerns.' })
export class OverlapSpeaker {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => UuidScalar)
  partyId: string;
}

@Access('withParent')
@ObjectType({ description: 'Open overlaps that are like one, itself among them.' })
export class OverlapsAlike {
  @Field(() => [Overlap], { description: 'The most important first, at most 100.' })
  nodes: Overlap[];

  @Field(() => Boolean, { description: 'There are more than 100: the rest is asked again afterwards.' })
  more: boolean;
}

@Access('withParent')
@ObjectType({ description: 'What one act said of one or several overlaps.' })
export class OverlapsAnswered {
  @Field(() => [Overlap])
  overlaps: Overlap[];

  @Field(() => UuidScalar, { nullable: true, description: 'By which it is undone, as a whole; null of what was undone.' })
  undoBy: string | null;

  @Field(() => Int)
  count: number;
}

export const OverlapsAnsweredResult = createUnionType({ name: 'OverlapsAnsweredResult', types: () => [OverlapsAnswered, Refused] as const });
