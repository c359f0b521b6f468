import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Bilingual } from '../../platform/graphql/money.model.ts';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { PartnerMark } from '../parties/party.model.ts';

@Access('withParent')
@ObjectType({ description: 'One version of the text of minutes.' })
export class MinutesVersion {
  @Field(() => Int)
  version: number;

  @Field(() => String, { description: 'record: made from the record of the meeting; person: written' })
  origin: string;

  @Field(() => String)
  by: string;

  @Field(() => DateTimeScalar)
  at: string;
}

@Access('withParent')
@ObjectType({ description: 'The text of one version of minutes, line by line: `## `, `### ` a heading, `- ` a point, `> ` a quote, `^[…]` a note.' })
export class MinutesText {
  @Field(() => Int)
  version: number;

  @Field(() => Bilingual)
  text: Bilingual;

  @Field(() => String, { description: 'SHA-256 over both languages: what an approval signs.' })
  hash: string;
}

@Access('withParent')
@ObjectType({ description: 'A partner\'s signature under one version of minutes.' })
export class MinutesApproval {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => PartnerMark)
  partner: PartnerMark;

  @Field(() => String)
  by: string;

  @Field(() => DateTimeScalar)
  at: string;

  @Field(() => Int)
  version: number;

  @Field(() => Boolean, { description: 'Of the text that stands; it lapsed where the text was changed since.' })
  stands: boolean;

  @Field(() => String, { description: 'The hash of its entry in the record.' })
  receipt: string;
}

@Access('withParent')
@ObjectType({ description: 'What the secretariat answered to a correction.' })
export class MinutesAnswer {
  @Field(() => Boolean)
  taken: boolean;

  @Field(() => String)
  words: string;

  @Field(() => String)
  language: string;

  @Field(() => Int, { description: 'The version of the text that stood then.' })
  version: number;

  @Field(() => String)
  by: string;
}

@Access('withParent')
@ObjectType({ description: 'What a partner asks to be written otherwise.' })
export class MinutesCorrection {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => Int, { description: '1, 2, 3 … of its minutes' })
  number: number;

  @Field(() => PartnerMark)
  partner: PartnerMark;

  @Field(() => String)
  by: string;

  @Field(() => DateTimeScalar)
  at: string;

  @Field(() => Int)
  version: number;

  @Field(() => String, { description: 'Where in the text.' })
  place: string;

  @Field(() => String)
  words: string;

  @Field(() => String)
  language: string;

  @Field(() => MinutesAnswer, { nullable: true })
  answer: MinutesAnswer | null;
}

@Access('withParent')
@ObjectType({ description: 'The minutes of a meeting.' })
export class Minutes {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { nullable: true, description: '`ACT-1`, once they are locked.' })
  shortId: string | null;

  @Field(() => String, { description: 'draft, circulated, locked' })
  state: 'draft' | 'circulated' | 'locked';

  @Field(() => Int, { description: 'Which of its texts stands.' })
  version: number;

  @Field(() => Bilingual)
  text: Bilingual;

  @Field(() => String, { description: 'SHA-256 over both languages: what an approval signs.' })
  hash: string;

  @Field(() => [MinutesVersion], { description: 'The latest first.' })
  versions: MinutesVersion[];

  @Field(() => [MinutesApproval], { description: 'The latest first, with those that lapsed.' })
  approvals: MinutesApproval[];

  @Field(() => [PartnerMark], { description: 'Partners of that day and of today who have not approved the text that stands.' })
  awaited: PartnerMark[];

  @Field(() => [MinutesCorrection])
  corrections: MinutesCorrection[];

  @Field(() => Int, { description: 'Statements that the viewer may read and that are not in the text, since not all partners may.' })
  leftOut: number;

  @Field(() => DateTimeScalar, { nullable: true })
  lockedAt: string | null;

  @Field(() => String, { nullable: true, description: 'The hash of its entry in the record, once they are locked.' })
  receipt: string | null;

  @Field(() => [Ability], { description: 'minutes.write, minutes.approve, minutes.correct, minutes.lock' })
  viewerCan: Ability[];
}

@InputType()
export class WriteMinutesInput {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => Int, { description: 'The one that was read.' })
  version: number;

  @Field(() => String)
  textEn: string;

  @Field(() => String)
  textEs: string;
}

@InputType()
export class AskCorrectionInput {
  @Field(() => UuidScalar, { description: 'Of the minutes.' })
  id: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version: number;

  @Field(() => String, { description: 'Where in the text.' })
  place: string;

  @Field(() => String)
  words: string;
}

@InputType()
export class AnswerCorrectionInput {
  @Field(() => UuidScalar, { description: 'Of the correction.' })
  id: string;

  @Field(() => Boolean)
  taken: boolean;

  @Field(() => String)
  words: string;
}

@Access('withParent')
@ObjectType({ description: 'One place that a file which came back writes otherwise: from line `at` of the text that was sent (from 0), these lines go and those come.' })
export class ReturnedChange {
  @Field(() => Int)
  at: number;

  @Field(() => [String])
  removed: string[];

  @Field(() => [String])
  added: string[];
}

@Access('withParent')
@ObjectType({ description: 'Minutes that went out as DOCX and came back, compared with the version that was sent.' })
export class ReturnedMinutes {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  language: string;

  @Field(() => String, { description: 'The text that was sent, in this language.' })
  sent: string;

  @Field(() => [ReturnedChange])
  changes: ReturnedChange[];
}

@InputType()
export class ReturnedMinutesInput {
  @Field(() => UuidScalar, { description: 'Of the minutes.' })
  id: string;

  @Field(() => Int, { description: 'The version that was sent.' })
  version: number;

  @Field(() => String, { description: 'en, es: in which language it was sent' })
  language: string;

  @Field(() => UuidScalar, { description: 'The file that came back, sent before through the door for files.' })
  fileId: string;
}

export const ReturnedMinutesResult = createUnionType({
  name: 'ReturnedMinutesResult', types: () => [ReturnedMinutes, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : ReturnedMinutes),
});

export const MinutesResult = createUnionType({
  name: 'MinutesResult', types: () => [Minutes, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : Minutes),
});
