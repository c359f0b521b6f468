import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { WholeChoice } from '@acuerdo/voting';
import type { Message } from '@acuerdo/words';
import { z } from 'zod';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { DateTimeScalar, JsonScalar, MessageScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { INTERNAL_KINDS } from './internal-rule.entity.ts';

@Access('withParent')
@ObjectType({ description: 'A delegate of the viewer\'s own partner.' })
export class Delegate {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  name: string;
}

@Access('withParent')
@ObjectType({ description: 'How the viewer\'s own partner makes its ballot, as it declared for itself.' })
export class InternalRuleDeclared {
  @Field(() => String, { description: 'any (as without a rule), lead, majority or unanimity' })
  kind: string;

  @Field(() => [Delegate], { description: 'For lead: the lead delegate, then the alternates in their order.' })
  order: Delegate[];

  @Field(() => Int, { nullable: true, description: 'At least quorumNum of quorumDen of its delegates have to answer.' })
  quorumNum: number | null;

  @Field(() => Int, { nullable: true })
  quorumDen: number | null;

  @Field(() => String)
  declaredBy: string;

  @Field(() => DateTimeScalar, { description: 'It holds for votes that open later.' })
  declaredAt: Date;
}

@Access('withParent')
@ObjectType({ description: 'The delegates of the viewer\'s own partner, and its rule. Null parts for whoever acts for none.' })
export class Delegation {
  @Field(() => InternalRuleDeclared, { nullable: true })
  rule: InternalRuleDeclared | null;

  @Field(() => [Delegate])
  delegates: Delegate[];

  @Field(() => Ability, { description: 'delegations.declare' })
  viewerCan: Ability;
}

@Access('withParent')
@ObjectType({ description: 'What delegates said, and how many of them.' })
export class SplitSaid {
  @Field(() => JsonScalar, { description: '`WholeChoice` of libs/voting.' })
  choice: WholeChoice;

  @Field(() => Int)
  delegates: number;
}

@Access('withParent')
@ObjectType({ description: 'How the ballot of the viewer\'s own partner comes about in a motion, by the rule that it had declared when the vote opened. Nobody else sees it.' })
export class BallotWithin {
  @Field(() => InternalRuleDeclared)
  rule: InternalRuleDeclared;

  @Field(() => JsonScalar, { nullable: true, description: 'The viewer\'s own answer (`WholeChoice`).' })
  mine: WholeChoice | null;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => String, { nullable: true })
  wouldResolve: string | null;

  @Field(() => [SplitSaid], { description: 'What its delegates said, the most frequent first.' })
  split: SplitSaid[];

  @Field(() => Int, { description: 'How many of its delegates may answer.' })
  delegates: number;

  @Field(() => MessageScalar, { description: 'Why the ballot is what it is.' })
  why: Message;
}

@InputType()
export class DeclareRuleInput {
  @Field(() => String, { description: 'any, lead, majority or unanimity' })
  kind: string;

  @Field(() => [UuidScalar], { nullable: true, description: 'For lead: the lead delegate, then the alternates.' })
  order?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'For majority and unanimity: at least quorumNum of quorumDen of the delegates.' })
  quorumNum?: number | null;

  @Field(() => Int, { nullable: true })
  quorumDen?: number | null;
}

const part = z.int().min(1).max(100).nullish().transform((number) => number ?? null);

export const DeclareRuleSchema = z.object({
  kind: z.enum(INTERNAL_KINDS), order: z.array(z.string()).max(20).nullish().transform((order) => order ?? []), quorumNum: part, quorumDen: part,
}).superRefine(({ kind, order, quorumNum, quorumDen }, ctx) => {
  const issue = (path: string, key: string) => ctx.addIssue({ code: 'custom', path: [path], params: { say: { key } } });
  if ((kind === 'lead') !== (order.length > 0)) issue('kind', kind === 'lead' ? 'api.delegations.leadMissing' : 'api.delegations.noOrder');
  if (new Set(order).size < order.length) issue('order', 'api.delegations.twice');
  const hasQuorum = quorumNum !== null || quorumDen !== null;
  if (hasQuorum && (quorumNum === null || quorumDen === null || quorumNum > quorumDen || kind === 'any' || kind === 'lead')) issue('kind', 'api.delegations.quorum');
});

export const DelegationResult = createUnionType({
  name: 'DelegationResult', types: () => [Delegation, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : Delegation),
});
