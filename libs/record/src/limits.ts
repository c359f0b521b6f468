import { pinnedHead } from './pins.ts';
import { FACT_FORMS } from './forms.ts';
import type { BookView } from './book-view.ts';
import type { DecisionProof } from './decision-proof.ts';
import type { Reading } from './motions.ts';
import type { Message, Pins } from './verdict.ts';

/** Kinds without facts to be checked, that this version knows nevertheless. */
const KNOWN: ReadonlySet<string> = new Set([
  ...Object.keys(FACT_FORMS), 'person.invited', 'role.given', 'import.committed', 'pool.named', 'pool.state',
  'agreement.recorded', 'contribution.recorded', 'grant.shared',
  'overlap.settled', 'soundings.entered', 'deliberation.opened', 'option.added', 'option.withdrawn', 'option.restored', 'export.made', 'partner.joined', 'partner.left',
  'responsibility.given', 'responsibility.ended', 'responsibility.moved',
  'question.answered', 'question.dropped', 'question.reopened',
  'conflict.declared', 'review.submitted', 'proposal.decided', 'meeting.locked',
  'proxy.given', 'proxy.ended', 'objection.raised', 'objection.settled',
  'charter.adopted', 'charter.answered', 'grantees.judged',
  'evaluation.commissioned', 'evaluation.reported', 'recommendation.answered', 'consultation.opened', 'consultation.closed', 'privacy.published',
]);

export const isKnown = (kind: string): boolean => KNOWN.has(kind);

/** What was met in a book and could not be looked into. */
export interface Unread {
  /** Commitments that stay closed. */
  readonly closed: number;
  /** Entries of kinds that this version does not know. */
  readonly unknown: number;
}

/** What a valid book leaves unproven, most important first. */
export function limitsOfBook({ heads }: BookView, pins: Pins, { counts, motions, closed, unknown }: Pick<Reading, 'counts' | 'motions'> & Unread): Message[] {
  return [
    ...trustLimits(pins, heads.at(-1)?.head.key ?? ''),
    ...some('record.limit.provisional', [...motions.values()].filter(({ waiting }) => waiting?.stands === null).length),
    ...some('record.limit.uncounted', counts.filter(({ state }) => state === 'closed').length),
    ...some('record.limit.closed', closed),
    ...some('record.limit.unknown', unknown),
    { key: 'record.limit.truth' },
  ];
}

export function limitsOfProof({ head: { head } }: DecisionProof, pins: Pins): Message[] {
  const kept = pinnedHead(pins)?.head;
  const other: Message[] = kept && kept.size !== head.size ? [{ key: 'record.limit.otherSize', values: { size: kept.size, own: head.size } }] : [];
  return [...trustLimits(other.length > 0 ? { keys: pins.keys } : pins, head.key), ...other, { key: 'record.limit.alone' }, { key: 'record.limit.truth' }];
}

/** A key in the file proves that the file agrees with itself; a pinned key, who wrote it; only a kept head, that the past was not rewritten. */
function trustLimits(pins: Pins, key: string): Message[] {
  const head = pinnedHead(pins);
  if (head) return [{ key: 'record.limit.keptHead', values: { size: head.head.size } }];
  return pins.keys?.length ? [{ key: 'record.limit.keyOnly' }] : [{ key: 'record.limit.unpinned', values: { key } }];
}

function some(key: string, count: number): Message[] {
  return count > 0 ? [{ key, values: { count } }] : [];
}
