import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';

@InputType()
export class FoundCollaborativeInput {
  @Field(() => String, { description: 'Printed where the server was started: who reads it there may set up a collaborative.' })
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'Its part of the address: lower-case letters, digits and hyphens.' })
  slug: string;

  @Field(() => String, { description: 'IANA: `America/Mexico_City`.' })
  timeZone: string;

  @Field(() => String, { description: 'ISO 4217.' })
  baseCurrency: string;

  @Field(() => String, { description: 'Who sets it up, and is its secretariat.' })
  personName: string;

  @Field(() => String)
  email: string;

  @Field(() => String, { description: 'A new one, or that of the account that the address has already.' })
  password: string;
}

@Access('withParent')
@ObjectType({ description: 'How far a collaborative is set up: how many there are of what it needs to work.' })
export class Setup {
  @Field(() => Int)
  partners: number;

  @Field(() => Int, { description: 'People who act for a partner, invited ones included.' })
  people: number;

  @Field(() => Int, { description: 'Periods for which the partners pledge and plan together.' })
  cycles: number;

  @Field(() => Int, { description: 'What the partners agreed on how they decide; the rule in it may be said to be not known.' })
  agreements: number;

  @Field(() => Int)
  decisions: number;
}
