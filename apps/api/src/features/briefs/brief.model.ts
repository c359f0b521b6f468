import { Field, ObjectType } from '@nestjs/graphql';
import type { Message } from '@acuerdo/words';
import { Access } from '../../platform/guard/access.decorator.ts';
import { DateScalar, MessageScalar } from '../../platform/graphql/scalars.ts';
import { PartnerMark } from '../parties/party.model.ts';

@Access('withParent')
@ObjectType({ description: 'Something that a director is asked for.' })
export class Ask {
  @Field(() => MessageScalar)
  says: Message;

  @Field(() => DateScalar, { nullable: true, description: 'By which day; null where none is set.' })
  by: string | null;
}

@Access('withParent')
@ObjectType({ description: 'What a deliberation asks of the director of one partner. It holds nothing that is not released.' })
export class Brief {
  @Field(() => PartnerMark)
  partner: PartnerMark;

  @Field(() => [Ask], { description: 'The nearest day first.' })
  asks: Ask[];

  @Field(() => [MessageScalar], { description: 'Deadlines that fall before the board of this partner meets.' })
  warnings: Message[];
}
