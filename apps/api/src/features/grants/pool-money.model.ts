import { Field, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { DecimalScalar } from '../../platform/graphql/scalars.ts';
import { PartyRef } from '../parties/party.model.ts';

@Access('withParent')
@ObjectType({ description: 'One party\'s money in a pool and beside it, in one currency; of what the viewer sees.' })
export class PoolShare {
  @Field(() => PartyRef)
  party: PartyRef;

  @Field(() => DecimalScalar)
  pledged: string;

  @Field(() => DecimalScalar)
  committed: string;

  @Field(() => DecimalScalar)
  received: string;

  @Field(() => DecimalScalar, { description: 'What of the pool\'s grants is its money: its look-through.' })
  through: string;

  @Field(() => String, { nullable: true, description: 'Its share of what is allocated, as an exact fraction: 5/9. Null where nothing is.' })
  share: string | null;

  @Field(() => String)
  percent: string;

  @Field(() => DecimalScalar, { description: 'Received and drawn on by no grant.' })
  unspent: string;

  @Field(() => DecimalScalar, { description: 'What it granted itself, individually or aligned.' })
  individual: string;

  @Field(() => DecimalScalar, { description: 'Its grants and its look-through: all that it gives here, nothing twice.' })
  together: string;

  @Field(() => String, { nullable: true, description: 'The look-through as a share of that, exactly: 5/29. Null where it gives nothing.' })
  throughPool: string | null;

  @Field(() => String)
  throughPoolPercent: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether more than half of what it gives goes through the pool.' })
  majority: boolean | null;
}

@Access('withParent')
@ObjectType({ description: 'A pool\'s money in one currency. Contributions are never grants: all that is given is pooled and individual grants.' })
export class PoolMoney {
  @Field(() => String)
  currency: string;

  @Field(() => DecimalScalar)
  pledged: string;

  @Field(() => DecimalScalar)
  committed: string;

  @Field(() => DecimalScalar)
  received: string;

  @Field(() => DecimalScalar, { description: 'What the pool granted; proposals are not in it.' })
  granted: string;

  @Field(() => DecimalScalar, { description: 'Of that, how much is not yet said whose money it is.' })
  notAllocated: string;

  @Field(() => DecimalScalar, { description: 'Received and not granted.' })
  unspent: string;

  @Field(() => DecimalScalar, { description: 'What the partners granted themselves.' })
  individual: string;

  @Field(() => DecimalScalar, { description: 'Pooled and individual grants.' })
  together: string;

  @Field(() => [PoolShare], { description: 'By name.' })
  shares: PoolShare[];
}
