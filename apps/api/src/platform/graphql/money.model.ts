import { Field, ObjectType } from '@nestjs/graphql';
import { Access } from '../guard/access.decorator.ts';
import { DecimalScalar } from './scalars.ts';

@Access('withParent')
@ObjectType({ description: 'An exact amount in one currency.' })
export class Money {
  @Field(() => DecimalScalar)
  amount: string;

  @Field(() => String, { description: 'ISO 4217.' })
  currency: string;
}

@Access('withParent')
@ObjectType({ description: 'A text that has equal rank in both languages.' })
export class Bilingual {
  @Field(() => String)
  en: string;

  @Field(() => String)
  es: string;
}
