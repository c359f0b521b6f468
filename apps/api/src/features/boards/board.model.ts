import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { Message } from '@acuerdo/words';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { DateScalar, MessageScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { PartnerMark } from '../parties/party.model.ts';

@Access('withParent')
@ObjectType({ description: 'A day on which the board of a partner meets.' })
export class BoardMeeting {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => PartnerMark)
  partner: PartnerMark;

  @Field(() => DateScalar)
  meetsOn: string;

  @Field(() => Boolean, { description: 'Whether it is the viewer\'s own board.' })
  mine: boolean;
}

@Access('withParent')
@ObjectType({ description: 'When the boards of the partners meet, and which deadlines come before that.' })
export class Boards {
  @Field(() => [BoardMeeting], { description: 'From today on, the next one first.' })
  meetings: BoardMeeting[];

  @Field(() => [MessageScalar], { description: 'Deadlines of the deliberation that fall before a board meets.' })
  warnings: Message[];

  @Field(() => [String], { description: 'The partners that have named no day from today on.' })
  unknown: string[];

  @Field(() => Ability, { description: 'boards.keep' })
  viewerCan: Ability;
}

@Access('withParent')
@ObjectType()
export class BoardKept {
  @Field(() => UuidScalar)
  id: string;
}

export const BoardResult = createUnionType({
  name: 'BoardResult', types: () => [BoardKept, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : BoardKept),
});
