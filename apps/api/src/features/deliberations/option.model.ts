import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Message } from '@acuerdo/words';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Bilingual, Money } from '../../platform/graphql/money.model.ts';
import { DateScalar, DateTimeScalar, MessageScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { PartnerMark } from '../parties/party.model.ts';
import { PassageRef } from '../sources/passage.model.ts';
import { Criterion, DeliberationRef, Option, OptionRef } from './deliberation.model.ts';

@Access('withParent')
@ObjectType({ description: 'What a partner, or the secretariat, says of an option by one criterion.' })
export class NoteSaid {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { description: 'Who says it: a partner, or the pool for its secretariat.' })
  party: string;

  @Field(() => PartnerMark, { nullable: true, description: 'The partner; null for the secretariat.' })
  partner: PartnerMark | null;

  @Field(() => Boolean, { description: 'Whether it is what the viewer\'s own party says.' })
  mine: boolean;

  @Field(() => String, { description: 'for, against or open: whether it speaks for the option' })
  leaning: string;

  @Field(() => Bilingual)
  text: Bilingual;

  @Field(() => String)
  by: string;
}

@Access('withParent')
@ObjectType({ description: 'What an option comes to by one criterion.' })
export class OptionNote {
  @Field(() => Criterion)
  criterion: Criterion;

  @Field(() => [NoteSaid], { description: 'One of each who has said something.' })
  said: NoteSaid[];
}

@Access('withParent')
@ObjectType({ description: 'Where a partner stands on an option. There for others once the partner has released it.' })
export class OptionPosition {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => PartnerMark)
  partner: PartnerMark;

  @Field(() => String, { description: 'favour, not-opposed, needs-until, would-leave or opposed' })
  stance: string;

  @Field(() => DateScalar, { nullable: true, description: 'Until when it needs time.' })
  until: string | null;

  @Field(() => String)
  words: string;

  @Field(() => String, { description: 'The language of its words.' })
  language: string;

  @Field(() => String)
  by: string;

  @Field(() => DateTimeScalar)
  at: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Null while only its own partner, and whom it shows it to, sees it.' })
  releasedAt: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is another one than the one before, in the language of its words.' })
  why: string | null;

  @Field(() => Boolean, { description: 'Another partner shows it to the viewer alone, and has not released it.' })
  inConfidence: boolean;

  @Field(() => [UuidScalar], { description: 'The delegates of other partners who see it before it is released; told to its own partner only.' })
  shownTo: string[];
}

@Access('withParent')
@ObjectType({ description: 'Somebody to whom a position can be shown before it is released.' })
export class PositionReader {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => PartnerMark)
  partner: PartnerMark;
}

@Access('withParent')
@ObjectType({ description: 'A cell of the heat map: what is granted for a theme in a country.' })
export class HeatMapCellRef {
  @Field(() => String)
  code: string;

  @Field(() => Bilingual)
  theme: Bilingual;

  @Field(() => String, { description: 'ISO 3166-1' })
  country: string;
}

@Access('withParent')
@ObjectType({ description: 'Something here that speaks to an option. There for whom its target is there.' })
export class OptionEvidence {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { description: 'grant, overlap, passage, source (a document) or cell (of the heat map)' })
  kind: string;

  @Field(() => String, { description: 'The short id of the grant, the overlap or the source; `theme/MX` for a cell.' })
  shortId: string;

  @Field(() => String, { nullable: true, description: 'The title of the grant or document.' })
  title: string | null;

  @Field(() => HeatMapCellRef, { nullable: true })
  cell: HeatMapCellRef | null;

  @Field(() => MessageScalar, { nullable: true, description: 'The overlap in a sentence.' })
  sentence: Message | null;

  @Field(() => PassageRef, { nullable: true })
  passage: PassageRef | null;

  @Field(() => UuidScalar, { nullable: true, description: 'The criterion that it speaks to, if one alone.' })
  criterionId: string | null;

  @Field(() => String, { description: 'for, against or open' })
  leaning: string;

  @Field(() => Bilingual, { description: 'What it says about the option.' })
  note: Bilingual;

  @Field(() => String)
  by: string;

  @Field(() => PartnerMark, { nullable: true, description: 'The partner whose person linked it; null for the secretariat.' })
  partner: PartnerMark | null;
}

@Access('withParent')
@ObjectType({ description: 'An option beside the others: what was said of it, criterion by criterion.' })
export class ComparedOption {
  @Field(() => Option)
  option: Option;

  @Field(() => [OptionNote], { description: 'One for each criterion, what weighs most first.' })
  notes: OptionNote[];

  @Field(() => [OptionPosition], { description: 'The last one that each partner released.' })
  positions: OptionPosition[];

  @Field(() => [OptionEvidence])
  evidence: OptionEvidence[];
}

@Access('withParent')
@ObjectType({ description: 'Shared pooled grants that still run when the deliberation is due, in one currency.' })
export class RunningGrants {
  @Field(() => Int)
  grants: number;

  @Field(() => Money)
  amount: Money;
}

@Access('withParent')
@ObjectType({ description: 'What choosing an option means for one thing that the collaborative leaves behind.' })
export class Consequence {
  @Field(() => String, { description: 'grants, contributions, staff, notice (to grantees) or archive (who keeps it)' })
  aspect: string;

  @Field(() => Bilingual, { nullable: true, description: 'Null where nobody has written anything yet.' })
  text: Bilingual | null;

  @Field(() => String, { nullable: true })
  by: string | null;
}

@Access('withParent')
@ObjectType({ description: 'What choosing an option would mean for money that is on its way.' })
export class Consequences {
  @Field(() => Bilingual, { nullable: true })
  text: Bilingual | null;

  @Field(() => [Consequence], { description: 'One for each aspect.' })
  aspects: Consequence[];

  @Field(() => String, { nullable: true, description: 'What a decision for it would be: advice, instruction (to the host) or binding (subject to the boards); null where nobody has said.' })
  effect: string | null;

  @Field(() => [RunningGrants], { description: 'Of the shared grants that the viewer sees; without a due date, all that run now.' })
  running: RunningGrants[];

  @Field(() => [Money], { description: 'Received by the pool and not granted yet, where contributions are known.' })
  notGranted: Money[];
}

@Access('withParent')
@ObjectType({ description: 'An option with all that is said of it.' })
export class OptionInFull {
  @Field(() => Option)
  option: Option;

  @Field(() => DeliberationRef)
  deliberation: DeliberationRef;

  @Field(() => DateScalar, { nullable: true, description: 'When the deliberation is to be settled.' })
  dueOn: string | null;

  @Field(() => [OptionRef], { description: 'The options that were made from it.' })
  combinedInto: OptionRef[];

  @Field(() => [OptionNote], { description: 'One for each criterion of the deliberation.' })
  notes: OptionNote[];

  @Field(() => [PartnerMark], { description: 'Who can hold a position: the partners of today.' })
  partners: PartnerMark[];

  @Field(() => PartnerMark, { nullable: true, description: 'The viewer\'s own partner, among them.' })
  mine: PartnerMark | null;

  @Field(() => [OptionPosition], { description: 'The last one that each partner released, the viewer\'s own, and what is shown to the viewer in confidence.' })
  positions: OptionPosition[];

  @Field(() => [OptionPosition], { description: 'All that partners released, in the order in which they did.' })
  history: OptionPosition[];

  @Field(() => [PositionReader], { description: 'The delegates of other partners.' })
  delegates: PositionReader[];

  @Field(() => [OptionEvidence])
  evidence: OptionEvidence[];

  @Field(() => Consequences)
  consequences: Consequences;

  @Field(() => [Ability], { description: 'options.describe and positions.hold.' })
  viewerCan: Ability[];
}
