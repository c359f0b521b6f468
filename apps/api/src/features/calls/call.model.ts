import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Bilingual } from '../../platform/graphql/money.model.ts';
import { DateTimeScalar, DecimalScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';

@Access('withParent')
@ObjectType({ description: 'One question of the form of a call.' })
export class CallQuestion {
  @Field(() => String, { description: 'short, long, amount or choice' })
  kind: string;

  @Field(() => Boolean)
  required: boolean;

  @Field(() => Bilingual)
  text: Bilingual;

  @Field(() => Bilingual, { nullable: true, description: 'What a good answer says.' })
  guidance: Bilingual | null;

  @Field(() => [Bilingual], { description: 'Of a choice: what can be picked. It is answered by the place in this list, from 0.' })
  choices: Bilingual[];

  @Field(() => Int, { description: 'How many characters an answer has at most.' })
  longest: number;
}

@Access('withParent')
@ObjectType()
export class CallTheme {
  @Field(() => String)
  code: string;

  @Field(() => Bilingual)
  name: Bilingual;
}

@Access('withParent')
@ObjectType({ description: 'An open call. As a draft it is there for its own party alone; once opened, for anybody.' })
export class Call {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { nullable: true, description: 'Given when it is opened: CALL-1.' })
  shortId: string | null;

  @Field(() => String)
  collaborative: string;

  @Field(() => String, { description: 'Who gets what is asked for: a partner, or the pool.' })
  owner: string;

  @Field(() => Bilingual)
  title: Bilingual;

  @Field(() => Bilingual)
  text: Bilingual;

  @Field(() => [CallTheme])
  themes: CallTheme[];

  @Field(() => [String], { description: 'Countries, ISO 3166-1 alpha-2.' })
  places: string[];

  @Field(() => DecimalScalar)
  smallest: string;

  @Field(() => DecimalScalar)
  largest: string;

  @Field(() => String)
  currency: string;

  @Field(() => DateTimeScalar)
  opensAt: Date;

  @Field(() => DateTimeScalar)
  closesAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was to close before it was extended.' })
  extendedFrom: Date | null;

  @Field(() => String, { description: 'IANA name of the zone in which its times are told.' })
  timeZone: string;

  @Field(() => String, { description: 'draft, announced, open or closed' })
  standing: string;

  @Field(() => [CallQuestion])
  questions: CallQuestion[];

  @Field(() => Int, { nullable: true, description: 'How many were submitted; told to its own party alone.' })
  submitted: number | null;

  @Field(() => [Ability], { description: 'calls.draft (change it), calls.open, calls.extend and calls.close, for this call.' })
  viewerCan: Ability[];
}

@Access('withParent')
@ObjectType()
export class CallPage {
  @Field(() => [Call])
  nodes: Call[];

  @Field(() => String, { nullable: true })
  next: string | null;

  @Field(() => Int)
  total: number;
}

export const CallResult = createUnionType({
  name: 'CallResult', types: () => [Call, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : Call),
});
