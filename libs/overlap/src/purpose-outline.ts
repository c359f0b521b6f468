import { hashOf } from './hash.ts';
import { isMuch } from './purpose/compare-purposes.ts';
import { sharedIn } from './purpose/concept-lists.ts';
import { readPurpose, type Purpose } from './purpose/read-purpose.ts';
import { END, squareOf, Vocabulary, weightIn, WEIGHT_BITS } from './purpose/texts.ts';
import type { OverlapGrant } from './types.ts';

/** The squared length of the text, the projects that it names as bits, then its concepts, ascending, with an end. */
const CONCEPTS = 2;

/**
 * What of a grant's purpose tells that it is not for the same work as another: whole numbers of 32 bits, which depend on the grant and on
 * committed tables alone. Kept beside its keys, it spares reading the grant.
 */
export function purposeOutline(grant: OverlapGrant): readonly number[] {
  const vocabulary = new Vocabulary();
  const { projects, concepts } = readPurpose(grant, vocabulary);
  const kept = (concepts ?? []).map((concept) => (vocabulary.hashOf(concept) << WEIGHT_BITS & MOST) | weightIn(concept)).sort((a, b) => a - b);
  return [kept.reduce((sum, concept) => sum + squareOf(concept), 0), projectBits(projects), ...kept, END];
}

/** As hashes with weights, concepts are no less than 0: less is the end. */
const MOST = 0x7fffffff;

/** Whether two purposes may be one (`isSameWork`), by their outlines: both may name one project, or the texts are much alike. What is not known may be. */
export function mayBeOnePurpose(a: readonly number[], b: readonly number[]): boolean {
  const [[sizeA, projectsA], [sizeB, projectsB]] = [a, b];
  if (sizeA === undefined || projectsA === undefined || sizeB === undefined || projectsB === undefined) return true;
  return (projectsA & projectsB) !== 0 || isMuch(sharedIn([...a, ...b], CONCEPTS, a.length + CONCEPTS), sizeA * sizeB);
}

/** The projects that a text names, as bits: two that name one project share one. */
export const projectBits = (projects: Purpose['projects']): number => projects.reduce((bits, { key }) => bits | 1 << hashOf(key), 0);
