import { Money } from '@acuerdo/exact';
import type { Finding, GrantFile, GrantRow } from '@acuerdo/exchange';
import { canonical, hashText } from '@acuerdo/ledger';

export type Outcome = 'new' | 'same' | 'changed' | 'refused' | 'conflict';
export type Becomes = 'grant' | 'contribution' | 'nothing';

/** A row as it was read, with what was found in it. */
export interface ReadRow {
  readonly row: number;
  readonly parsed: GrantRow | null;
  readonly findings: readonly Finding[];
}

/** A row with what becomes of it. */
export interface PlacedRow extends ReadRow {
  readonly becomes: Becomes;
  readonly pool: string | null;
  readonly onward: boolean;
  readonly outcome: Outcome;
  readonly fingerprint: string;
}

/** Whether a row is a grant or a payment into a pool, and which pool it is about; none where no pool is in it. */
export interface Place {
  readonly becomes: 'grant' | 'contribution';
  readonly pool: string | null;
  /** The grantee is to grant the money on. */
  readonly onward: boolean;
}

/** What the owner already has under an id: what it is there, and the fingerprint of the row that said so last. */
export interface HeldRow {
  readonly becomes: 'grant' | 'contribution';
  readonly fingerprint: string | null;
}

export interface Placing {
  readonly place: (row: GrantRow) => Place;
  readonly held: ReadonlyMap<string, HeldRow>;
  readonly conflicts: ReadonlySet<string>;
}

/** Every row of a file, those too that could not be read, each with its findings and with our own on top. */
export function readRows(file: GrantFile): ReadRow[] {
  const findings = Map.groupBy(file.findings.filter(({ row }) => row !== null), ({ row }) => row);
  const parsed = new Map(file.rows.map((row) => [row.row, plain(row)]));
  const numbers = [...new Set([...parsed.keys(), ...findings.keys()])].filter((row) => row !== null).sort((a, b) => a - b);
  return numbers.map((row) => ({ row, parsed: parsed.get(row) ?? null, findings: plain([...(findings.get(row) ?? []), ...ownFindings(parsed.get(row))]) }));
}

/** What a row becomes, beside what is there already. An id that stands on rows which differ is a conflict, never swallowed. */
export function placeRows(rows: readonly ReadRow[], { place, held, conflicts }: Placing): PlacedRow[] {
  const seen = new Set<string>();
  return rows.map(({ row, parsed, findings: all }) => {
    const findings = all.filter(({ rule }) => rule !== KIND_CHANGED);
    if (!parsed || findings.some(({ severity }) => severity === 'error')) return { row, parsed, findings, ...REFUSED };
    const placed = place(parsed);
    const known = held.get(parsed.id);
    if (known && known.becomes !== placed.becomes) return { row, parsed, findings: [...findings, kindChanged(parsed, known.becomes)], ...REFUSED };
    const fingerprint = fingerprintOf(parsed, placed);
    const again = seen.has(parsed.id) && !conflicts.has(parsed.id);
    seen.add(parsed.id);
    const compared = known ? (known.fingerprint === fingerprint ? 'same' : 'changed') : 'new';
    return { row, parsed, findings, ...placed, fingerprint, outcome: conflicts.has(parsed.id) ? 'conflict' : again ? 'same' : compared };
  });
}

const REFUSED = { becomes: 'nothing', pool: null, onward: false, outcome: 'refused', fingerprint: '' } as const;
const KIND_CHANGED = 'kind-changed';
const LONGEST_NAME = 500;
const LARGEST = 10n ** 14n;

/** Hash of what a row says and becomes; where it stands in its file is no part of it. */
function fingerprintOf({ row: _, raw: __, ...said }: GrantRow, place: Place): string {
  return hashText(canonical({ ...said, ...place }));
}

/** What cannot be kept as it is: amounts that are no hundredths, and names that are none. */
function ownFindings(row: GrantRow | undefined): Finding[] {
  if (!row) return [];
  const findings: Finding[] = [];
  const money = row.amount === null ? null : Money.parse(row.amount, row.currency);
  if (money && !money.ok) findings.push(finding(row, 'amountAwarded', { rule: 'amount-not-kept', value: row.amount ?? '', message: money.reason }));
  if (money?.ok && money.value.minor >= LARGEST) findings.push(finding(row, 'amountAwarded', { rule: 'amount-too-large', value: row.amount ?? '' }));
  const named = { id: row.id, 'fundingOrganization.id': row.funder.id, 'fundingOrganization.name': row.funder.name,
    'recipientOrganization.id': row.recipient.id, 'recipientOrganization.name': row.recipient.name };
  for (const [field, value] of Object.entries(named)) {
    if (value.length > LONGEST_NAME) findings.push(finding(row, field, { rule: 'name-too-long', value: value.slice(0, 120) }));
  }
  return findings;
}

const kindChanged = (row: GrantRow, becomes: string) => finding(row, 'grantProgramme', { rule: KIND_CHANGED, value: becomes });

function finding({ row }: GrantRow, field: string, { rule, value, message }: { rule: string; value: string; message?: Finding['message'] }): Finding {
  return { row, field, rule, severity: 'error', value, message: message ?? { key: `api.imports.finding.${rule}`, values: { field, value } } };
}

/** As it can be stored: without the raw row, and without characters that a database does not take. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (key: string, part: unknown) => {
    if (key === 'raw') return {};
    return typeof part === 'string' ? part.toWellFormed().replaceAll('\u0000', '') : part;
  }) as T;
}
