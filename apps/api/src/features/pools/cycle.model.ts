import { Field, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { DateScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { PassageRef } from '../sources/passage.model.ts';

@Access('withParent')
@ObjectType({ description: 'A cycle, as it is named in a sentence.' })
export class CycleRef {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  name: string;
}

@Access('withParent')
@ObjectType({ description: 'A period for which the partners pledge and plan together.' })
export class Cycle {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => DateScalar)
  from: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  to: string;

  @Field(() => String, { nullable: true, description: 'The period as its source wrote it.' })
  written: string | null;

  @Field(() => Boolean, { description: 'Somebody worked the days out; they do not stand in the source.' })
  inferred: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'From this day on it is wound up.' })
  closingFrom: string | null;

  @Field(() => String, { description: 'planned, open, closing or closed: by the collaborative\'s today' })
  state: string;

  @Field(() => String, { nullable: true })
  strategy: string | null;

  @Field(() => PassageRef, { nullable: true })
  passage: PassageRef | null;
}
