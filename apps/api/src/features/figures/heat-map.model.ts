import { ArgsType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Bilingual } from '../../platform/graphql/money.model.ts';
import { DecimalScalar } from '../../platform/graphql/scalars.ts';
import { Grant } from '../grants/grant.model.ts';

@ArgsType()
export class HeatMapArgs {
  @Field(() => String, { nullable: true, description: 'ISO 4217; the one with most money in it where none is given. Currencies are never added to each other.' })
  currency: string | null;

  @Field(() => Int, { nullable: true, description: 'All years where none is given.' })
  year: number | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether proposals count: what can still be changed.' })
  proposals: boolean;
}

@InputType({ description: 'What is asked for: a cell, a row, a column, or all.' })
export class FigureCellInput {
  @Field(() => String)
  currency: string;

  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => String, { nullable: true, description: 'Code of a theme; empty for what says none; null for any.' })
  theme?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2; empty for what says none; null for any.' })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'pool-only, partner-only, explained or unexplained; null for any' })
  state?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether proposals count; they do where it is not said.' })
  proposals?: boolean | null;
}

@Access('withParent')
@ObjectType({ description: 'Money by who acts there: the pool alone, partners alone, or both; then with every overlap explained, or not. Contributions are never in it.' })
export class MoneyByState {
  @Field(() => DecimalScalar)
  poolOnly: string;

  @Field(() => DecimalScalar)
  partnerOnly: string;

  @Field(() => DecimalScalar, { description: 'Of both sides: every overlap with the other side is answered, or foreseen by the role charter.' })
  explained: string;

  @Field(() => DecimalScalar, { description: 'Of both sides: at least one overlap with the other side is open.' })
  unexplained: string;

  @Field(() => DecimalScalar)
  total: string;

  @Field(() => [String], { description: 'The four as shares of the total, in this order, to be shown: 12.5%.' })
  percents: string[];
}

@Access('withParent')
@ObjectType()
export class HeatMapTheme {
  @Field(() => String, { description: 'Empty: what says no theme.' })
  code: string;

  @Field(() => Bilingual, { nullable: true })
  name: Bilingual | null;
}

@Access('withParent')
@ObjectType({ description: 'One theme in one country.' })
export class HeatMapCell {
  @Field(() => String)
  theme: string;

  @Field(() => String)
  country: string;

  @Field(() => MoneyByState)
  money: MoneyByState;
}

@Access('withParent')
@ObjectType()
export class HeatMapYear {
  @Field(() => Int)
  year: number;

  @Field(() => MoneyByState)
  money: MoneyByState;
}

@Access('withParent')
@ObjectType({ description: 'Where the money of pool and partners stands: theme × country, of what the viewer sees. Protected grants are in no figure, not even their owner\'s.' })
export class HeatMap {
  @Field(() => String, { nullable: true, description: 'Null where there is nothing to count.' })
  currency: string | null;

  @Field(() => [String], { description: 'In which there is money, the most used first.' })
  currencies: string[];

  @Field(() => Int, { nullable: true })
  year: number | null;

  @Field(() => [HeatMapTheme], { description: 'The rows, the largest sum first; what is not said comes last.' })
  themes: HeatMapTheme[];

  @Field(() => [String], { description: 'The columns, the largest sum first; what is not said comes last, empty.' })
  countries: string[];

  @Field(() => [HeatMapCell], { description: 'Those with money in them. They add up to the total to the hundredth.' })
  cells: HeatMapCell[];

  @Field(() => MoneyByState)
  total: MoneyByState;

  @Field(() => [HeatMapYear], { description: 'Over all themes and countries, year by year.' })
  years: HeatMapYear[];
}

@Access('withParent')
@ObjectType({ description: 'A grant behind a figure, and how much of it stands there.' })
export class FigureGrant {
  @Field(() => Grant)
  grant: Grant;

  @Field(() => DecimalScalar)
  amount: string;

  @Field(() => String, { description: 'pool-only, partner-only, explained or unexplained' })
  state: string;
}

@Access('withParent')
@ObjectType()
export class FigureGrantPage {
  @Field(() => [FigureGrant])
  nodes: FigureGrant[];

  @Field(() => String, { nullable: true })
  next: string | null;

  @Field(() => Int)
  total: number;
}
