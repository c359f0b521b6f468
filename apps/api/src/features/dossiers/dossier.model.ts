import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Bilingual } from '../../platform/graphql/money.model.ts';
import { DateScalar, DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';

@Access('withParent')
@ObjectType()
export class DossierOption {
  @Field(() => Bilingual)
  title: Bilingual;

  @Field(() => Bilingual, { description: 'What choosing it means.' })
  meaning: Bilingual;

  @Field(() => Boolean)
  statusQuo: boolean;
}

@Access('withParent')
@ObjectType()
export class DossierPhase {
  @Field(() => String)
  kind: string;

  @Field(() => DateScalar)
  beginsOn: string;

  @Field(() => DateScalar)
  endsOn: string;
}

@Access('withParent')
@ObjectType({ description: 'What a prospective partner is shown: the question, the options and the calendar. No position, note, grant, amount or person is in it.' })
export class Dossier {
  @Field(() => String)
  collaborative: string;

  @Field(() => [String], { description: 'Its partners, by name.' })
  partners: string[];

  @Field(() => Bilingual, { description: 'For whom it was made.' })
  prospect: Bilingual;

  @Field(() => Bilingual)
  title: Bilingual;

  @Field(() => Bilingual)
  question: Bilingual;

  @Field(() => DateScalar, { nullable: true })
  dueOn: string | null;

  @Field(() => [DossierOption])
  options: DossierOption[];

  @Field(() => [DossierPhase])
  phases: DossierPhase[];

  @Field(() => DateTimeScalar)
  expiresAt: Date;
}

@Access('withParent')
@ObjectType({ description: 'That a dossier was shared, with whom and until when; its secret is told once and not kept.' })
export class DossierLink {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => Bilingual)
  prospect: Bilingual;

  @Field(() => DateTimeScalar)
  madeAt: Date;

  @Field(() => DateTimeScalar)
  expiresAt: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  revokedAt: Date | null;
}

@Access('withParent')
@ObjectType()
export class DossierShared {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { nullable: true, description: 'A path of this site, told once; null where a link was taken back.' })
  link: string | null;
}

export const DossierResult = createUnionType({
  name: 'DossierResult', types: () => [DossierShared, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : DossierShared),
});
