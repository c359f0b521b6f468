import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { z } from 'zod';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Bilingual } from '../../platform/graphql/money.model.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { NOTICE_PARTS } from './privacy.rules.ts';

@Access('withParent')
@ObjectType({ description: 'One part of a privacy notice.' })
export class PrivacyPart {
  @Field(() => String, { description: 'short (the simplified notice), controller, data, purposes, recipients, transfers, rights, retention, changes, contact' })
  key: string;

  @Field(() => Bilingual)
  text: Bilingual;
}

@Access('withParent')
@ObjectType({ description: 'A privacy notice: that of a collaborative, or what is told in general where none was published.' })
export class PrivacyNotice {
  @Field(() => String, { nullable: true, description: 'Whose it is; null where it is the general one.' })
  collaborative: string | null;

  @Field(() => Int, { nullable: true })
  version: number | null;

  @Field(() => DateTimeScalar, { nullable: true })
  publishedAt: Date | null;

  @Field(() => [PrivacyPart])
  parts: PrivacyPart[];
}

@Access('withParent')
@ObjectType({ description: 'A version of the privacy notice that was published.' })
export class PrivacyVersion {
  @Field(() => Int)
  version: number;

  @Field(() => DateTimeScalar)
  publishedAt: Date;
}

@Access('withParent')
@ObjectType({ description: 'Where the collaborative stands with its privacy notice, and the viewer with reading it.' })
export class Privacy {
  @Field(() => Int, { nullable: true, description: 'The version that stands; null before the first.' })
  version: number | null;

  @Field(() => Boolean, { description: 'Whether the viewer still has to be shown it.' })
  toRead: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the viewer said to have read it.' })
  readAt: Date | null;

  @Field(() => [Ability], { description: 'privacy.publish' })
  viewerCan: Ability[];
}

@InputType()
export class PrivacyPartInput {
  @Field(() => String)
  key: string;

  @Field(() => String)
  en: string;

  @Field(() => String)
  es: string;
}

export const PrivacyResult = createUnionType({ name: 'PrivacyResult', types: () => [Privacy, Refused] as const });

const text = z.string().trim().min(1).max(6_000);

/** Every part once; they are put in their order. `after` is the version that the writer had before them, 0 before the first. */
export const publishing = z.object({
  after: z.int().min(0),
  parts: z.array(z.object({ key: z.enum(NOTICE_PARTS), en: text, es: text })).length(NOTICE_PARTS.length)
    .refine((parts) => new Set(parts.map(({ key }) => key)).size === NOTICE_PARTS.length, { params: { say: { key: 'api.privacy.everyPart' } } })
    .transform((parts) => parts.toSorted((one, other) => NOTICE_PARTS.indexOf(one.key) - NOTICE_PARTS.indexOf(other.key))),
});
