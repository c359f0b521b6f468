import type { Message } from '../types.ts';
import { TENTHS } from '../weights.ts';
import type { NameComparison } from './compare-names.ts';

/** ISO 3166-1 alpha-2 codes; an empty one is not known. */
export interface Countries { readonly a: string; readonly b: string }

/** What the countries of two organisations say beside their names: one line more, and the sum with it. The level stays that of the names. */
export function withCountry(names: NameComparison, { a, b }: Countries): NameComparison {
  if (a === '' || b === '') return names;
  const tenths = a === b ? TENTHS.country.same : TENTHS.country.differ;
  const message: Message = a === b ? { key: 'names.evidence.country', values: { country: a } } : { key: 'names.evidence.otherCountry', values: { left: a, right: b } };
  return { ...names, tenths: names.tenths + tenths, evidence: [...names.evidence, { mark: a === b ? 'yes' : 'no', tenths, message }] };
}
