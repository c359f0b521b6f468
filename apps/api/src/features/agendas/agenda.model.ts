import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Bilingual } from '../../platform/graphql/money.model.ts';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { PartnerMark } from '../parties/party.model.ts';
import { PAPER_KINDS, type PaperKind } from './agenda-paper.entity.ts';

@Access('withParent')
@ObjectType({ description: 'What goes with an item of an agenda.' })
export class AgendaPaper {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { description: PAPER_KINDS.join(', ') })
  kind: PaperKind;

  @Field(() => UuidScalar)
  targetId: string;

  @Field(() => String, { nullable: true, description: 'GR-4, MOT-1, …; null of a file' })
  shortId: string | null;

  @Field(() => Bilingual, { description: 'Twice the same where it has one language.' })
  title: Bilingual;
}

@Access('withParent')
@ObjectType({ description: 'Who pulled an item from the consent agenda, so that it is talked about.' })
export class AgendaPull {
  @Field(() => String)
  by: string;

  @Field(() => PartnerMark)
  partner: PartnerMark;

  @Field(() => DateTimeScalar)
  at: string;
}

@Access('withParent')
@ObjectType({ description: 'What was noted of an item, as it was written.' })
export class AgendaNote {
  @Field(() => String)
  text: string;

  @Field(() => String)
  language: 'en' | 'es';
}

@Access('withParent')
@ObjectType({ description: 'One thing that a meeting is to talk about.' })
export class AgendaItem {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => Bilingual)
  title: Bilingual;

  @Field(() => String, { nullable: true, description: 'Who brings it, as it is written.' })
  owner: string | null;

  @Field(() => Int, { nullable: true, description: 'How many minutes it is to take.' })
  minutes: number | null;

  @Field(() => Boolean, { description: 'It passes without being talked about, unless a partner pulls it.' })
  consent: boolean;

  @Field(() => AgendaPull, { nullable: true })
  pulled: AgendaPull | null;

  @Field(() => [AgendaPaper], { description: 'Of what goes with it, what is there for the viewer.' })
  papers: AgendaPaper[];

  @Field(() => AgendaNote, { nullable: true })
  note: AgendaNote | null;

  @Field(() => DateTimeScalar, { nullable: true })
  doneAt: string | null;

  @Field(() => Int, { description: 'Counts the notes.' })
  version: number;

  @Field(() => [Ability], { description: 'agendas.keep, agendas.pull' })
  viewerCan: Ability[];
}

@InputType()
export class AgendaItemInput {
  @Field(() => String)
  titleEn: string;

  @Field(() => String)
  titleEs: string;

  @Field(() => String, { nullable: true })
  owner?: string | null;

  @Field(() => Int, { nullable: true })
  minutes?: number | null;

  @Field(() => Boolean)
  consent: boolean;
}

@InputType()
export class NoteAgendaItemInput {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => Int, { description: 'The one that was read.' })
  version: number;

  @Field(() => String, { description: 'What was said, in the language of whoever writes; empty for nothing.' })
  note: string;

  @Field(() => Boolean)
  done: boolean;
}

@InputType({ description: 'Either a reference, such as MOT-4, or a file that was sent before.' })
export class AttachPaperInput {
  @Field(() => UuidScalar)
  itemId: string;

  @Field(() => String, { nullable: true })
  reference?: string | null;

  @Field(() => UuidScalar, { nullable: true })
  fileId?: string | null;
}

@Access('withParent')
@ObjectType({ description: 'The agenda of a meeting, in its order.' })
export class Agenda {
  @Field(() => UuidScalar, { description: 'Of the meeting.' })
  id: string;

  @Field(() => [AgendaItem])
  items: AgendaItem[];

  @Field(() => [Ability], { description: 'agendas.keep' })
  viewerCan: Ability[];
}

export const AgendaResult = createUnionType({
  name: 'AgendaResult', types: () => [Agenda, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : Agenda),
});
