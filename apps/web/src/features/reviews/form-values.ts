import type { ReviewFormList_FormFragment } from '../../gql/graphql.ts';

/** A review form as it is being written. `key` tells the criteria apart while they are moved. */
export interface FormValues {
  readonly nameEn: string;
  readonly nameEs: string;
  readonly criteria: readonly {
    readonly key: number;
    readonly nameEn: string;
    readonly nameEs: string;
    readonly guidanceEn: string;
    readonly guidanceEs: string;
    readonly weight: number | string;
  }[];
}

export const EMPTY_CRITERION = { nameEn: '', nameEs: '', guidanceEn: '', guidanceEs: '', weight: 1 };

/** Where the writing begins: from a form, or with one criterion to fill in. */
export function valuesOf(form: ReviewFormList_FormFragment | undefined): FormValues {
  if (!form) return { nameEn: '', nameEs: '', criteria: [{ key: 0, ...EMPTY_CRITERION }] };
  return {
    nameEn: form.name.en, nameEs: form.name.es,
    criteria: form.criteria.map(({ name, guidance, weight }, key) => ({ key, nameEn: name.en, nameEs: name.es, guidanceEn: guidance.en, guidanceEs: guidance.es, weight })),
  };
}

/** With the one at this place moved up by one; the first stays where it is. */
export const moved = <T>(all: readonly T[], at: number): T[] => {
  const before = Math.max(at - 1, 0);
  return [...all.slice(0, before), ...all.slice(at, at + 1), ...all.slice(before, at), ...all.slice(at + 1)];
};
