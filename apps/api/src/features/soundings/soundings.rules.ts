import { maskedNote, mayForOwner, maySound, type Actor, type Answer, type PastSounding, type Reason } from '@acuerdo/access';
import { overlapsOf, type OverlapGrant } from '@acuerdo/overlap';
import { say } from '@acuerdo/words';
import type { Bilingual } from '../../platform/graphql/money.model.ts';

/** What decides whether a grant may be sounded. */
export interface Soundable {
  readonly ownerId: string;
  readonly shared: boolean;
  readonly protection: string;
  readonly stage: string;
}

/** Only who acts for its owner sounds a grant, while nobody else sees it and it is not over; and not more often than the limits allow. */
export function decideSounding(actor: Actor, grant: Soundable, past: readonly PastSounding[], today: string): Answer {
  const byRole = mayForOwner(actor, 'soundings.make', grant.ownerId);
  if (!byRole.allowed) return byRole;
  if (grant.protection === 'protected') return refusedFor('protected');
  if (grant.shared) return refusedFor('shared');
  if (grant.stage === 'closed') return refusedFor('closed');
  return maySound(past, today);
}

const refusedFor = (why: string): Answer => ({ allowed: false, reason: { key: `api.soundings.${why}`, values: {} } });

/** Of what is wanted: each reader is among those that can be chosen, and the theme is one of the grant's. */
export function checkWanted(wanted: { readers: readonly string[]; themeId: string | null }, choice: { readers: readonly string[]; themes: readonly string[] }): { path: string; reason: Reason } | null {
  if (wanted.readers.some((id) => !choice.readers.includes(id))) return { path: 'readers', reason: { key: 'api.soundings.reader', values: {} } };
  if (wanted.themeId !== null && !choice.themes.includes(wanted.themeId)) return { path: 'themeId', reason: { key: 'api.soundings.theme', values: {} } };
  return null;
}

/** The kinds of overlap in which the grantee is surely the same: one that is not sure would tell a reader of a grantee that it does not know. */
const SAME_GRANTEE: ReadonlySet<string> = new Set(['duplicate-role', 'stacked-support', 'relay', 'through-intermediary']);

/** The ids of those grants that a sounded grant meets, by the comparison that finds overlaps. */
export function metBy(sounded: OverlapGrant, held: readonly OverlapGrant[]): string[] {
  return overlapsOf(sounded, held.filter(({ id }) => id !== sounded.id))
    .filter(({ kind }) => SAME_GRANTEE.has(kind))
    .map(({ left, right }) => (left === sounded.id ? right : left));
}

/** The words that others read, in both languages; the grantee by the name on the reader's own grant. */
export const wordsOf = (grantee: string, theme: Bilingual | null): Bilingual =>
  ({ en: say('en', maskedNote(grantee, theme && theme.en)), es: say('es', maskedNote(grantee, theme && theme.es)) });
