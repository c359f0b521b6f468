import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';

@Access('withParent')
@ObjectType({ description: 'A browser that is signed in, or a token for programs.' })
export class Session {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { description: 'browser or token' })
  kind: string;

  @Field(() => String)
  label: string;

  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Field(() => DateTimeScalar)
  lastUsedAt: Date;

  @Field(() => DateTimeScalar)
  expiresAt: Date;

  @Field(() => Boolean, { description: 'The session of this request.' })
  current: boolean;
}

@Access('withParent')
@ObjectType({ description: 'Somebody who signed in.' })
export class Viewer {
  @Field(() => UuidScalar)
  accountId: string;

  @Field(() => String)
  email: string;
}

@Access('withParent')
@ObjectType()
export class SignedIn {
  @Field(() => Viewer)
  viewer: Viewer;

  @Field(() => String, { nullable: true, description: 'The collaborative to go to, where there is one only.' })
  slug: string | null;
}

@Access('withParent')
@ObjectType({ description: 'A new token. Its secret is shown this once.' })
export class TokenCreated {
  @Field(() => String)
  secret: string;

  @Field(() => Session)
  session: Session;
}

export const SignInResult = createUnionType({ name: 'SignInResult', types: () => [SignedIn, Refused] as const });
export const CreateTokenResult = createUnionType({ name: 'CreateTokenResult', types: () => [TokenCreated, Refused] as const });
