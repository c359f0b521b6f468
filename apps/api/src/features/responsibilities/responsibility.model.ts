import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Bilingual } from '../../platform/graphql/money.model.ts';
import { DateScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { VagueDate } from '../../platform/graphql/vague-date.model.ts';
import { DecisionRef } from '../decisions/decision.model.ts';
import { PartyRef, UnitRef } from '../parties/party.model.ts';
import { RoleTerm } from '../people/role-term.model.ts';
import { PassageRef } from '../sources/passage.model.ts';

@Access('withParent')
@ObjectType({ description: 'A theme as scopes name it.' })
export class ScopeTheme {
  @Field(() => String)
  code: string;

  @Field(() => Bilingual)
  name: Bilingual;
}

@Access('withParent')
@ObjectType({ description: 'A budget, or a part of one, that somebody answers for.' })
export class BudgetLine {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => Bilingual)
  name: Bilingual;
}

@Access('withParent')
@ObjectType({ description: 'Who answers for a scope, from when to when, and on what ground.' })
export class Responsibility {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { description: 'owner, co_owner or consulted' })
  role: string;

  @Field(() => PartyRef)
  party: PartyRef;

  @Field(() => UnitRef, { nullable: true })
  unit: UnitRef | null;

  @Field(() => VagueDate)
  from: VagueDate;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null while no end is set.' })
  until: string | null;

  @Field(() => String, { description: 'On what ground, in words.' })
  basis: string;

  @Field(() => PassageRef, { nullable: true })
  passage: PassageRef | null;

  @Field(() => DecisionRef, { nullable: true })
  decision: DecisionRef | null;

  /** How many cells it covers altogether. */
  @Field(() => Int, { description: 'How many cells (theme × country × budget line) it covers altogether.' })
  cells: number;
}

@Access('withParent')
@ObjectType({ description: 'Who answers while a post stands open, or nobody is responsible: the head of the unit if known on that day, else the partner.' })
export class Answering {
  @Field(() => PartyRef)
  party: PartyRef;

  @Field(() => UnitRef, { nullable: true })
  unit: UnitRef | null;

  @Field(() => RoleTerm, { nullable: true, description: 'The head of the unit, known on that day.' })
  head: RoleTerm | null;

  @Field(() => RoleTerm, { nullable: true, description: 'Where the head is not known on that day: the last, or the first, who is known.' })
  knownHead: RoleTerm | null;

  @Field(() => [RoleTerm], { description: 'Posts of the unit that stand open.' })
  vacancies: RoleTerm[];
}

@Access('withParent')
@ObjectType({ description: 'A scope on one day: themes × countries on a budget line that have the same answer.' })
export class ScopeOnDay {
  @Field(() => String, { description: 'Tells the rows of one answer apart.' })
  key: string;

  @Field(() => [ScopeTheme])
  themes: ScopeTheme[];

  @Field(() => [String], { description: 'ISO 3166.' })
  countries: string[];

  @Field(() => BudgetLine)
  line: BudgetLine;

  @Field(() => String, { description: 'owned (by one), shared (by several) or nobody' })
  state: string;

  @Field(() => [Responsibility], { description: 'The owner, or those who own it together.' })
  owners: Responsibility[];

  @Field(() => [Responsibility])
  consulted: Responsibility[];

  @Field(() => [Responsibility], { description: 'Who owned it last before the day, where that has ended.' })
  before: Responsibility[];

  @Field(() => [Responsibility], { description: 'Who owns it next after the day.' })
  after: Responsibility[];

  @Field(() => [Answering], { description: 'Who answers where a post stands open or nobody owns it; for each unit concerned.' })
  answering: Answering[];
}

@Access('withParent')
@ObjectType({ description: 'Who was responsible for what on one day.' })
export class Responsibilities {
  @Field(() => DateScalar, { description: 'The day that is answered for: the one asked for, or today.' })
  on: string;

  @Field(() => [ScopeOnDay])
  scopes: ScopeOnDay[];

  @Field(() => [DateScalar], { description: 'First days of what changed in the chosen scope: hand-overs, beginnings, and days after an end.' })
  turns: string[];

  @Field(() => [ScopeTheme], { description: 'The themes that can be chosen.' })
  themes: ScopeTheme[];

  @Field(() => [String], { description: 'The countries in any scope.' })
  countries: string[];

  @Field(() => [BudgetLine])
  lines: BudgetLine[];
}
