import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { DateScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { PartyRef } from '../parties/party.model.ts';
import { PassageRef } from '../sources/passage.model.ts';
import { CycleRef } from './cycle.model.ts';

@Access('withParent')
@ObjectType({ description: 'A required share as an exact fraction: at least (>=) or more than (>) 2 of 3.' })
export class AgreedShare {
  @Field(() => String, { description: '>= or >' })
  op: '>=' | '>';

  @Field(() => Int)
  num: number;

  @Field(() => Int)
  den: number;
}

@Access('withParent')
@ObjectType({ description: 'How the partners decide on their pool.' })
export class AgreementRule {
  @Field(() => String, { description: 'consensus, partner (one partner, one vote) or contributions (by what each paid)' })
  basis: 'consensus' | 'partner' | 'contributions';

  @Field(() => AgreedShare, { nullable: true, description: 'How many must take part; null where it is not known.' })
  quorum: AgreedShare | null;

  @Field(() => AgreedShare, { nullable: true, description: 'How many must agree; null where it is not known.' })
  threshold: AgreedShare | null;
}

@Access('withParent')
@ObjectType({ description: 'What the partners agreed on their pool, as far as it is known.' })
export class Agreement {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => CycleRef, { nullable: true })
  cycle: CycleRef | null;

  @Field(() => [PartyRef])
  parties: PartyRef[];

  @Field(() => String, { nullable: true, description: 'What its document is called; null where none is known.' })
  title: string | null;

  @Field(() => String, { nullable: true })
  url: string | null;

  @Field(() => AgreementRule, { nullable: true, description: 'How the partners decide; null where it is not known.' })
  rule: AgreementRule | null;

  @Field(() => Int, { nullable: true, description: 'How many days before it leaves a partner says so; null where it is not known.' })
  exitNoticeDays: number | null;

  @Field(() => String, { nullable: true, description: 'What grants may draw on: received or committed; null where it is not known, and then what was received.' })
  drawsOn: string | null;

  @Field(() => DateScalar, { nullable: true })
  from: string | null;

  @Field(() => DateScalar, { nullable: true })
  to: string | null;

  @Field(() => PassageRef, { nullable: true })
  passage: PassageRef | null;
}
