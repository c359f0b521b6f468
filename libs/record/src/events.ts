import type { Hash } from '@acuerdo/ledger';
import { asJson, asJsonObject, type Payload } from './payload.ts';

/** A text in both languages; `null` where it was not written in one of them. */
export interface Bilingual {
  readonly en: string | null;
  readonly es: string | null;
}

export function collaborativeFounded({ collaborative, slug, name }: { collaborative: string; slug: string; name: string }): Payload {
  return { kind: 'collaborative.founded', subject: collaborative, facts: { slug, name }, secrets: {} };
}

/** A key that signs tree heads from `from` on. The first key is added right after the founding, a new one by this entry again. */
export function keyAdded({ keyId, publicKey, from }: { keyId: string; publicKey: string; from: string }): Payload {
  return { kind: 'key.added', subject: keyId, facts: { keyId, publicKey, from }, secrets: {} };
}

/** Name and address of a person are only committed to. */
export function personInvited({ personId, partner, person }: { personId: string; partner: string | null; person: object }): Payload {
  return { kind: 'person.invited', subject: personId, facts: { partner }, secrets: { person: asJson(person) } };
}

export interface RoleGiven { readonly personId: string; readonly role: string; readonly partner: string | null; readonly from: string; readonly until: string | null }

export function roleGiven({ personId, role, partner, from, until }: RoleGiven): Payload {
  return { kind: 'role.given', subject: personId, facts: { role, partner, from, until }, secrets: {} };
}

export interface ImportCommitted { readonly importId: string; readonly sha256: Hash; readonly rows: number; readonly grants: number }

/** `grants` are those that were shared. The file itself is only committed to: it may hold more than was shared. */
export function importCommitted({ importId, sha256, rows, grants }: ImportCommitted): Payload {
  return { kind: 'import.committed', subject: importId, facts: { grants }, secrets: { file: { sha256, rows } } };
}

export function poolNamed({ poolId, name }: { poolId: string; name: string }): Payload {
  return { kind: 'pool.named', subject: poolId, facts: {}, secrets: { name } };
}

/** The subject is the collaborative: the ledger must not tell that a certain grant exists. */
export interface GrantEvent { readonly collaborative: string; readonly grant: object }

export function grantShared({ collaborative, grant }: GrantEvent): Payload {
  return { kind: 'grant.shared', subject: collaborative, facts: {}, secrets: { grant: asJson(grant) } };
}

/** What was answered to an overlap and why; the grants in it are named in the commitment, if at all. */
export function overlapSettled({ overlapId, settlement }: { overlapId: string; settlement: { answer: string; reason: string | null } }): Payload {
  return { kind: 'overlap.settled', subject: overlapId, facts: {}, secrets: { settlement: asJson(settlement) } };
}

/** What was said of two grantees; which, and why, only as a commitment. */
export function granteesJudged({ verdictId, judgement }: { verdictId: string; judgement: object }): Payload {
  return { kind: 'grantees.judged', subject: verdictId, facts: {}, secrets: { judgement: asJson(judgement) } };
}

/**
 * What each party sounded, revealed and settled since the last such entry, committed to for that party alone; parties by their ids.
 * There is one commitment for each party, whether it did anything or not, so that neither the entry nor its form tells of anything.
 */
export interface SoundingsEntered { readonly collaborative: string; readonly byParty: Readonly<Record<string, readonly object[]>> }

export function soundingsEntered({ collaborative, byParty }: SoundingsEntered): Payload {
  return { kind: 'soundings.entered', subject: collaborative, facts: {}, secrets: asJsonObject(byParty) };
}

export function deliberationOpened({ deliberationId, title }: { deliberationId: string; title: Bilingual }): Payload {
  return { kind: 'deliberation.opened', subject: deliberationId, facts: {}, secrets: { title: asJson(title) } };
}

/** `textHash` is the hash of the option's full text (`textHashOf`); `combines` are the options that it was made from, where there are any. */
export interface OptionAdded {
  readonly optionId: string;
  readonly deliberationId: string;
  readonly title: Bilingual;
  readonly textHash: Hash;
  readonly combines?: readonly string[];
}

export function optionAdded({ optionId, deliberationId, title, textHash, combines = [] }: OptionAdded): Payload {
  const facts = { deliberation: deliberationId, textHash, ...(combines.length > 0 ? { combines: [...combines] } : {}) };
  return { kind: 'option.added', subject: optionId, facts, secrets: { title: asJson(title) } };
}

/** Taken off the list of its deliberation. Why is only committed to. */
export function optionWithdrawn({ optionId, deliberationId, reason }: { optionId: string; deliberationId: string; reason: string }): Payload {
  return { kind: 'option.withdrawn', subject: optionId, facts: { deliberation: deliberationId }, secrets: { reason } };
}

export function optionRestored({ optionId, deliberationId }: { optionId: string; deliberationId: string }): Payload {
  return { kind: 'option.restored', subject: optionId, facts: { deliberation: deliberationId }, secrets: {} };
}

export interface QuestionSettled {
  readonly questionId: string;
  readonly state: 'answered' | 'dropped' | 'reopened';
  /** From 1, in the life of the question. */
  readonly number: number;
  /** The decision that did it; null without one. */
  readonly decisionId: string | null;
  readonly said: { readonly text: Bilingual; readonly reason: Bilingual | null };
}

/** A question was answered, dropped or reopened: by which decision in the open, what was said only as a commitment. */
export function questionSettled({ questionId, state, number, decisionId, said }: QuestionSettled): Payload {
  return { kind: `question.${state}`, subject: questionId, facts: { number, decision: decisionId }, secrets: { said: asJson(said) } };
}

/** `from` and `to` are the first and the last day that its date can mean; `notRepresented` are ids of partners. */
export interface MeetingLocked {
  readonly meetingId: string;
  readonly kind: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly participants: number;
  readonly notRepresented: readonly string[];
  readonly meeting: object;
  readonly attendance: readonly object[];
}

/** Who was there is committed to person by person, so that one of them can be erased without the others. */
export function meetingLocked({ meetingId, kind, from, to, participants, notRepresented, meeting, attendance }: MeetingLocked): Payload {
  const people = attendance.map((person, at) => [`attendance-${at + 1}`, asJson(person)] as const);
  return {
    kind: 'meeting.locked', subject: meetingId, facts: asJsonObject({ kind, from, to, participants, notRepresented }),
    secrets: { meeting: asJson(meeting), ...Object.fromEntries(people) },
  };
}

/** `size` is the number of ledger entries in the exported file. */
export interface ExportMade { readonly exportId: string; readonly format: string; readonly size: number }

export function exportMade({ exportId, format, size }: ExportMade): Payload {
  return { kind: 'export.made', subject: exportId, facts: asJsonObject({ format, size }), secrets: {} };
}
