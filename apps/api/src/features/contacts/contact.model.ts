import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Ability } from '../../platform/guard/ability.model.ts';
import { DateScalar, DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { PartnerMark } from '../parties/party.model.ts';

@Access('withParent')
@ObjectType({ description: 'Who speaks with a grantee for everybody, so that it need not answer each partner.' })
export class ContactOwner {
  @Field(() => UuidScalar)
  personId: string;

  @Field(() => String)
  name: string;

  @Field(() => PartnerMark, { nullable: true, description: 'The partner that the person acts for; none for the pool.' })
  partner: PartnerMark | null;

  @Field(() => DateTimeScalar)
  since: Date;

  @Field(() => Boolean, { description: 'The person is not at work here any more: it waits to be handed on.' })
  left: boolean;
}

@Access('withParent')
@ObjectType({ description: 'That somebody was in touch with a grantee. Its own party\'s, until it is shared.' })
export class ContactNote {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => DateScalar)
  day: string;

  @Field(() => String, { description: 'call, message, visit, meeting or other' })
  way: string;

  @Field(() => String, { nullable: true, description: 'Nothing while the grantee is protected.' })
  text: string | null;

  @Field(() => String, { description: 'Who was in touch.' })
  by: string;

  @Field(() => PartnerMark, { nullable: true })
  partner: PartnerMark | null;

  @Field(() => Boolean)
  shared: boolean;

  @Field(() => [Ability], { description: 'contacts.share, also to take it back, and contacts.remove.' })
  viewerCan: Ability[];
}

@Access('withParent')
@ObjectType({ description: 'What was spoken with a grantee: the viewer\'s own notes, and those that others shared. The latest first.' })
export class ContactNotePage {
  @Field(() => [ContactNote])
  nodes: ContactNote[];

  @Field(() => String, { nullable: true })
  next: string | null;

  @Field(() => Int)
  total: number;
}

@InputType()
export class NoteContactInput {
  @Field(() => UuidScalar)
  granteeId: string;

  @Field(() => DateScalar, { description: 'On which day; not later than today.' })
  day: string;

  @Field(() => String, { description: 'call, message, visit, meeting or other' })
  way: string;

  @Field(() => String)
  text: string;

  @Field(() => Boolean, { description: 'Whether the other partners read it at once.' })
  shared: boolean;
}

@InputType()
export class HandContactOnInput {
  @Field(() => UuidScalar)
  granteeId: string;

  @Field(() => UuidScalar, { description: 'Who speaks with it now, as the viewer saw it.' })
  fromId: string;

  @Field(() => UuidScalar, { nullable: true, description: 'Who speaks with it from now on; nobody without it.' })
  toId?: string | null;
}
