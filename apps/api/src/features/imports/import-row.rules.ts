import { Money } from '@acuerdo/exact';
import type { Finding, GrantFile, GrantRow } from '@acuerdo/exchange';
import { canonical, hashText } from '@acuerdo/ledger';

export type Outcome = 'new' | 'same' | 'changed' | 'refused' | 'conflict' | 'left';
export type Becomes = 'grant' | 'contribution' | 'nothing';

/** A row as it was read, with what was found in it. */
export interface ReadRow {
  readonly row: number;
  readonly parsed: GrantRow | null;
  readonly findings: readonly Finding[];
  /** Whether a person left the row out (true) or took it in (false), where somebody said. */
  readonly leftOut?: boolean | null;
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
  /** How often the owner has a row without an id that says just this, by its fingerprint. */
  readonly alike?: ReadonlyMap<string, number>;
}

/** Every row of a file, those too that could not be read, each with its findings and with our own on top. */
export function readRows(file: Pick<GrantFile, 'rows' | 'findings'>): ReadRow[] {
  const findings = Map.groupBy(file.findings.filter(({ row }) => row !== null), ({ row }) => row);
  const parsed = new Map(file.rows.map((row) => [row.row, plain(row)]));
  const numbers = [...new Set([...parsed.keys(), ...findings.keys()])].filter((row) => row !== null).sort((a, b) => a - b);
  return numbers.map((row) => ({ row, parsed: parsed.get(row) ?? null, findings: plain([...(findings.get(row) ?? []), ...ownFindings(parsed.get(row), findings.get(row))]) }));
}

/** What a row becomes, beside what is there already. An id that stands on rows which differ is a conflict, never swallowed. */
export function placeRows(rows: readonly ReadRow[], { place, held, conflicts, alike = new Map() }: Placing): PlacedRow[] {
  const seen = new Set<string>();
  const anonymous = new Anonymous(alike);
  return rows.map(({ row, parsed, findings: all, leftOut = null }): PlacedRow => {
    const read = { row, parsed, findings: all.filter(({ rule }) => !PLACED.has(rule)), leftOut };
    if (leftOut === true) return { ...read, ...LEFT };
    if (!parsed || isUnreadable(read.findings)) return { ...read, ...REFUSED };
    const placed = place(parsed);
    const known = held.get(parsed.id);
    if (known && known.becomes !== placed.becomes) return { ...read, ...REFUSED, findings: [...read.findings, kindChanged(parsed, known.becomes)] };
    const fingerprint = fingerprintOf(parsed, placed);
    if (parsed.id === '') return anonymous.place({ ...read, parsed, ...placed, fingerprint });
    const again = seen.has(parsed.id);
    seen.add(parsed.id);
    return { ...read, ...placed, fingerprint, outcome: conflicts.has(parsed.id) ? 'conflict' : again ? 'same' : compared(known, fingerprint) };
  });
}

const compared = (known: HeldRow | undefined, fingerprint: string): Outcome =>
  (known ? (known.fingerprint === fingerprint ? 'same' : 'changed') : 'new');

/**
 * Rows without an id are known by all that they say, as often as the owner has them. One more that says the same as another of its
 * file is left out until somebody says that it is another grant.
 */
class Anonymous {
  private readonly seen = new Map<string, { first: number; times: number }>();
  private readonly held: ReadonlyMap<string, number>;

  constructor(held: ReadonlyMap<string, number>) {
    this.held = held;
  }

  place(read: Omit<PlacedRow, 'outcome'> & { readonly parsed: GrantRow }): PlacedRow {
    const { fingerprint, row, leftOut, parsed, findings } = read;
    const { first, times } = this.seen.get(fingerprint) ?? { first: row, times: 0 };
    this.seen.set(fingerprint, { first, times: times + 1 });
    if (times < (this.held.get(fingerprint) ?? 0)) return { ...read, outcome: 'same' };
    if (times === 0 || leftOut === false) return { ...read, outcome: 'new' };
    return { ...read, ...LEFT, findings: [...findings, alikeTo(parsed, first)] };
  }
}

/** The fingerprints of the rows that have no id, to look for what says the same. */
export function anonymousFingerprints(rows: readonly ReadRow[], place: Placing['place']): string[] {
  return [...new Set(rows.flatMap(({ parsed, findings }) => (parsed?.id === '' && !isUnreadable(findings) ? [fingerprintOf(parsed, place(parsed))] : [])))];
}

const isUnreadable = (findings: readonly Finding[]) => findings.some(({ rule, severity }) => severity === 'error' && !PLACED.has(rule));

const REFUSED = { becomes: 'nothing', pool: null, onward: false, outcome: 'refused', fingerprint: '' } as const;
const LEFT = { ...REFUSED, outcome: 'left' } as const;
const KIND_CHANGED = 'kind-changed';
const ROW_ALIKE = 'row-alike';
/** Findings that come of placing a row, and go when it is placed anew. */
const PLACED: ReadonlySet<string> = new Set([KIND_CHANGED, ROW_ALIKE]);
const LONGEST_NAME = 500;
const LARGEST = 10n ** 14n;

/** Hash of what a row says and becomes; where it stands in its file is no part of it. */
function fingerprintOf({ row: _, raw: __, ...said }: GrantRow, place: Place): string {
  return hashText(canonical({ ...said, ...place }));
}

/** What cannot be kept as it is: amounts that are no hundredths, and names that are none. */
function ownFindings(row: GrantRow | undefined, known: readonly Finding[] = []): Finding[] {
  return row ? [...moneyFindings(row, known), ...nameFindings(row)] : [];
}

function moneyFindings(row: GrantRow, known: readonly Finding[]): Finding[] {
  const isFound = known.some(({ field, severity }) => severity === 'error' && MONEY.has(field));
  const money = row.amount === null || isFound ? null : Money.parse(row.amount, row.currency);
  if (money && !money.ok) return [finding(row, 'amountAwarded', { rule: 'amount-not-kept', value: row.amount ?? '', message: money.reason })];
  return money && money.value.minor >= LARGEST ? [finding(row, 'amountAwarded', { rule: 'amount-too-large', value: row.amount ?? '' })] : [];
}

function nameFindings(row: GrantRow): Finding[] {
  const named = { id: row.id, 'fundingOrganization.id': row.funder.id, 'fundingOrganization.name': row.funder.name,
    'recipientOrganization.id': row.recipient.id, 'recipientOrganization.name': row.recipient.name };
  return Object.entries(named).filter(([, value]) => value.length > LONGEST_NAME)
    .map(([field, value]) => finding(row, field, { rule: 'name-too-long', value: value.slice(0, 120) }));
}

const MONEY: ReadonlySet<string> = new Set(['amount', 'amountAwarded', 'currency']);

const alikeTo = ({ row }: GrantRow, other: number): Finding =>
  ({ row, field: 'row', rule: ROW_ALIKE, severity: 'warning', value: String(other), message: { key: `exchange.finding.${ROW_ALIKE}`, values: { other } } });

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
