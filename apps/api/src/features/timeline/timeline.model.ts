import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Bilingual } from '../../platform/graphql/money.model.ts';
import { PageArgs } from '../../platform/graphql/paging.ts';
import { DateScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { VagueDate } from '../../platform/graphql/vague-date.model.ts';
import { PassageRef } from '../sources/passage.model.ts';

@ArgsType()
export class TimelineArgs extends PageArgs {
  @Field(() => DateScalar, { nullable: true, description: 'What ended before is left out.' })
  from: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'What begins later is left out.' })
  to: string | null;
}

@Access('withParent')
@ObjectType({ description: 'Something that happened, or is to happen, with its date as it was written.' })
export class TimelineMoment {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { description: 'event, deliberationOpened, deliberationDue, motionOpened, motionCloses or decision' })
  kind: string;

  @Field(() => Bilingual)
  title: Bilingual;

  @Field(() => VagueDate)
  when: VagueDate;

  @Field(() => Boolean, { description: 'It had not ended when it was written down.' })
  ongoing: boolean;

  @Field(() => String, { nullable: true, description: 'What it belongs to: `MOT-1`, `DEC-1`.' })
  shortId: string | null;

  @Field(() => [Bilingual], { description: 'Who acted.' })
  actors: Bilingual[];

  @Field(() => [String], { description: 'Countries (ISO 3166-1) and regions (UN M49).' })
  places: string[];

  @Field(() => PassageRef, { nullable: true })
  passage: PassageRef | null;
}

@Access('withParent')
@ObjectType()
export class TimelinePage {
  @Field(() => [TimelineMoment])
  nodes: TimelineMoment[];

  @Field(() => String, { nullable: true })
  next: string | null;

  @Field(() => Int)
  total: number;
}
