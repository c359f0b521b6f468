import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Money } from '../../platform/graphql/money.model.ts';
import { DateScalar, DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { PartyRef } from '../parties/party.model.ts';

@Access('withParent')
@ObjectType({ description: 'A request under review. It belongs to a grant in stage `proposal`, and is seen by whoever sees that grant.' })
export class Proposal {
  /** Not fields: of what the rules and the features above decide. */
  grantId: string;
  deliberationId: string | null;

  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { nullable: true, description: 'Given when its review starts: PR-1.' })
  shortId: string | null;

  @Field(() => String, { description: 'draft, in_review, reviewed, decided or withdrawn' })
  state: string;

  @Field(() => String)
  title: string;

  @Field(() => PartyRef)
  grantee: PartyRef;

  @Field(() => Money)
  requested: Money;

  @Field(() => String, { description: 'open_call, invited, renewal or referral' })
  source: string;

  @Field(() => String, { description: 'In the words of who asks.' })
  summary: string;

  @Field(() => DateScalar, { nullable: true, description: 'When the partners\' reviews are due.' })
  dueOn: string | null;

  @Field(() => String, { nullable: true, description: 'Who speaks with the grantee.' })
  contactNote: string | null;

  @Field(() => String)
  enteredBy: string;

  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Field(() => [Ability], { description: 'proposals.start, proposals.withdraw, reviews.end and motions.draft (put it to the vote), for this proposal.' })
  viewerCan: Ability[];
}

@Access('withParent')
@ObjectType()
export class ProposalPage {
  @Field(() => [Proposal])
  nodes: Proposal[];

  @Field(() => String, { nullable: true })
  next: string | null;

  @Field(() => Int, { description: 'How many there are, of what the viewer sees.' })
  total: number;
}

export const ProposalResult = createUnionType({
  name: 'ProposalResult', types: () => [Proposal, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : Proposal),
});
