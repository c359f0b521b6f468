import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Message } from '@acuerdo/words';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Bilingual, Money } from '../../platform/graphql/money.model.ts';
import { DateScalar, DateTimeScalar, MessageScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { Grant } from '../grants/grant.model.ts';
import { PartyRef } from '../parties/party.model.ts';

@Access('withParent')
@ObjectType({ description: 'A party that may learn of a sounding.' })
export class SoundingReader {
  @Field(() => PartyRef)
  party: PartyRef;

  @Field(() => Boolean, { description: 'The grant meets one that this party has shared with all.' })
  met: boolean;
}

@Access('withParent')
@ObjectType({ description: 'What others would read, on one theme of the grant or on none.' })
export class SoundingWords {
  @Field(() => UuidScalar, { nullable: true })
  themeId: string | null;

  @Field(() => Bilingual, { nullable: true, description: 'The name of the theme.' })
  theme: Bilingual | null;

  @Field(() => Bilingual)
  words: Bilingual;
}

@Access('withParent')
@ObjectType({ description: 'What can be said of an unshared grant of the viewer\'s, before it is said.' })
export class SoundingDraft {
  @Field(() => Grant)
  grant: Grant;

  @Field(() => [SoundingWords], { description: 'The exact words that others would read: on no theme, and on each of the grant\'s.' })
  words: SoundingWords[];

  @Field(() => [SoundingReader])
  readers: SoundingReader[];

  @Field(() => MessageScalar, { description: 'How well it hides who stands behind it.' })
  mask: Message;

  @Field(() => DateScalar, { description: 'The last day on which others can read it.' })
  lastDay: string;

  @Field(() => [String], { description: 'What both see of each other\'s grant once both have agreed.' })
  revealed: string[];

  @Field(() => [Ability], { description: 'soundings.make, for this grant and today.' })
  viewerCan: Ability[];
}

@Access('withParent')
@ObjectType({ description: 'What the viewer\'s party said, masked, of an unshared grant. Whether anybody has a match is told to nobody.' })
export class Sounding {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => Grant, { nullable: true, description: 'Null once it is no more.' })
  grant: Grant | null;

  @Field(() => Bilingual, { nullable: true, description: 'What others read, as the viewer writes the grantee; null once the grant is no more.' })
  words: Bilingual | null;

  @Field(() => [PartyRef])
  readers: PartyRef[];

  @Field(() => String)
  reason: string;

  @Field(() => String)
  by: string;

  @Field(() => DateTimeScalar)
  madeAt: Date;

  @Field(() => DateScalar)
  lastDay: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when the party agrees to be revealed to whoever agrees too.' })
  openedAt: Date | null;

  @Field(() => String, { description: 'live, withdrawn, expired, or why it ended: shared, protected, removed' })
  state: string;
}

@Access('withParent')
@ObjectType()
export class SoundingPage {
  @Field(() => [Sounding])
  nodes: Sounding[];

  @Field(() => String, { nullable: true })
  next: string | null;
}

@Access('withParent')
@ObjectType({ description: 'What somebody sounded, as it reaches the viewer\'s party: beside own grants, and without a word on whose it is.' })
export class SoundingNote {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => Bilingual)
  words: Bilingual;

  @Field(() => [Grant], { description: 'The viewer\'s own that it meets.' })
  grants: Grant[];

  @Field(() => DateScalar)
  lastDay: string;

  @Field(() => String, { description: 'open, aside or agreed; of agreed nobody else learns before the other agrees too' })
  answer: string;

  @Field(() => UuidScalar, { nullable: true, description: 'The own grant that is to be revealed.' })
  grantId: string | null;
}

@Access('withParent')
@ObjectType()
export class SoundingNotePage {
  @Field(() => [SoundingNote])
  nodes: SoundingNote[];

  @Field(() => String, { nullable: true })
  next: string | null;
}

@Access('withParent')
@ObjectType({ description: 'A grant as one party revealed it to another.' })
export class RevealedSide {
  @Field(() => String)
  partner: string;

  @Field(() => String)
  officer: string;

  @Field(() => String)
  grantee: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  stage: string;

  @Field(() => Money)
  amount: Money;

  @Field(() => DateScalar, { nullable: true })
  startsOn: string | null;

  @Field(() => DateScalar, { nullable: true })
  endsOn: string | null;

  @Field(() => String, { nullable: true })
  periodWritten: string | null;
}

@Access('withParent')
@ObjectType({ description: 'What one of the two said that shall hold between them.' })
export class SoundingSettlement {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { description: 'explain, coordinate, adjust, move, hold or not-the-same' })
  answer: string;

  @Field(() => String)
  reason: string;

  @Field(() => String)
  by: string;

  @Field(() => DateTimeScalar)
  at: string;
}

@Access('withParent')
@ObjectType({ description: 'What two parties revealed to each other, as it was then. There for the two alone.' })
export class RevealedSounding {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => DateTimeScalar)
  revealedAt: Date;

  @Field(() => RevealedSide)
  own: RevealedSide;

  @Field(() => RevealedSide)
  other: RevealedSide;

  @Field(() => Grant, { nullable: true, description: 'The viewer\'s own, as it is now.' })
  grant: Grant | null;

  @Field(() => [SoundingSettlement], { description: 'The latest first.' })
  settlements: SoundingSettlement[];

  @Field(() => Boolean, { description: 'The record holds a commitment to it.' })
  entered: boolean;
}

@Access('withParent')
@ObjectType()
export class RevealedSoundingPage {
  @Field(() => [RevealedSounding])
  nodes: RevealedSounding[];

  @Field(() => String, { nullable: true })
  next: string | null;
}

@Access('withParent')
@ObjectType({ description: 'How many soundings a party made whose time is over, without those that could be read here.' })
export class SoundingCount {
  @Field(() => PartyRef)
  party: PartyRef;

  @Field(() => Int)
  made: number;
}

@InputType()
export class SoundInput {
  @Field(() => UuidScalar)
  grantId: string;

  @Field(() => UuidScalar, { nullable: true, description: 'A theme of the grant; without it none is said.' })
  themeId?: string | null;

  @Field(() => [UuidScalar], { description: 'The parties that may learn it.' })
  readers: string[];

  @Field(() => Boolean, { description: 'Agrees beforehand to be revealed to whoever agrees too.' })
  open: boolean;

  @Field(() => String, { description: 'Why it is sounded: for one\'s own house and the record.' })
  reason: string;
}

@InputType()
export class AnswerNoteInput {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { description: 'open, aside or agreed' })
  answer: string;

  @Field(() => UuidScalar, { nullable: true, description: 'With agreed: the own grant that is to be revealed.' })
  grantId?: string | null;
}

const orRefused = <T extends object>(name: string, type: new () => T) => createUnionType({
  name, types: () => [type, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : type),
});

export const SoundingResult = orRefused('SoundingResult', Sounding);
export const RevealedSoundingResult = orRefused('RevealedSoundingResult', RevealedSounding);

@Access('withParent')
@ObjectType({ description: 'What became of an answer to a note.' })
export class NoteAnswered {
  @Field(() => SoundingNote, { nullable: true, description: 'Null where it was revealed by this answer.' })
  note: SoundingNote | null;

  @Field(() => RevealedSounding, { nullable: true })
  revealed: RevealedSounding | null;
}

export const NoteAnsweredResult = orRefused('NoteAnsweredResult', NoteAnswered);
