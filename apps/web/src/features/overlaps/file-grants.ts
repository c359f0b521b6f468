import { Money, type MoneyJson } from '@acuerdo/exact';
import { plainWords, type GrantRow } from '@acuerdo/exchange';
import { asPools, findDuplicates, fromRegister, type Decider, type OverlapGrant, type RegisteredGrant } from '@acuerdo/overlap';
import type { KeptGrant } from './comparable-grants.ts';

/** Whose file it is, and what its words mean here. */
export interface FileOwner {
  readonly party: { readonly id: string; readonly name: string };
  readonly today: string;
  /** The English name of each theme of the collaborative, by its code. */
  readonly themes: ReadonlyMap<string, string>;
  /** The names and titles by which files know the pools. */
  readonly pools: ReadonlySet<string>;
}

export interface FileGrants {
  /** What is to be compared, one of each that the file holds more than once; its id is that of its row. */
  readonly grants: readonly OverlapGrant[];
  /** Rows that are there already, with the grant that they are. */
  readonly held: ReadonlyMap<number, KeptGrant>;
  readonly copies: number;
  /** Payments into a pool: no grants. */
  readonly contributions: number;
}

export const idOfRow = (row: number): string => `#${row}`;

/** The rows of a file as they would be grants here, if they were brought in; beside them, what of the register they are compared with. */
export function fileGrants(rows: readonly GrantRow[], kept: readonly KeptGrant[], owner: FileOwner): FileGrants {
  const held = new Map(rows.flatMap((row) => {
    const same = kept.find((grant) => grant.own && isSameGrant(row, grant));
    return same ? [[row.row, same] as const] : [];
  }));
  const here = rows.filter(({ row }) => !held.has(row));
  const { grants, contributions } = asPools(here, { pools: [...owner.pools] });
  const byRow = new Map(here.map((row) => [row.row, row]));
  const deciders = knownDeciders(kept, owner.party);
  const all = grants.flatMap((grant) => {
    const row = byRow.get(grant.source?.row ?? 0);
    return row ? [{ ...grant, ...asKept(row, grant, owner), decider: deciders(grant.decider), id: idOfRow(row.row) }] : [];
  });
  const { distinct } = findDuplicates(all);
  return { grants: distinct, held, copies: all.length - distinct.length, contributions: contributions.flatMap((one) => one.rows).length };
}

/** What an import makes of a row besides: its themes, its stage, and countries by their code. */
function asKept({ themes = [] }: GrantRow, grant: OverlapGrant, { themes: names, today }: FileOwner): Partial<OverlapGrant> {
  const ended = grant.period?.to !== undefined && grant.period.to < today;
  return {
    stage: ended ? 'closed' : 'active',
    themes: [...grant.themes, ...themes.flatMap((code) => names.get(code) ?? [])],
    places: grant.places.filter((code) => /^[A-Z]{2}$/i.test(code)).map((code) => code.toUpperCase()),
  };
}

/** Plainly the grant that is kept: under the number that its owner gave it, or to whom, for what and how much. */
function isSameGrant({ id, title, amount, currency, recipient }: GrantRow, kept: KeptGrant): boolean {
  if (id !== '' && kept.externalId !== null) return id === kept.externalId;
  const names = [kept.grantee.name, ...kept.grantee.names].map(plainWords);
  return isSameMoney({ amount: amount ?? '', currency }, kept.amount)
    && plainWords(title) === plainWords(kept.title) && names.includes(plainWords(recipient.name));
}

function isSameMoney(one: MoneyJson, other: MoneyJson): boolean {
  const [a, b] = [Money.parse(one.amount, one.currency), Money.parse(other.amount, other.currency)];
  return a.ok && b.ok && one.currency === other.currency && a.value.minor === b.value.minor;
}

/** Who decided, as the register knows them: by the name, as an import would find them. */
function knownDeciders(kept: readonly KeptGrant[], party: FileOwner['party']): (decider: Decider) => Decider {
  const funders = new Map([...kept.map(({ funder }) => funder), party].map((funder) => [plainWords(funder.name), funder]));
  const pools = new Map(kept.flatMap(({ pool }) => (pool ? [pool.name, ...pool.programmes].map((name) => [plainWords(name), pool] as const) : [])));
  return (decider) => {
    const known = (decider.kind === 'pool' ? pools : funders).get(plainWords(decider.name));
    return known ? { ...decider, id: known.id, name: known.name } : decider;
  };
}

/** The register in the terms of the comparison, one of each copy. */
export const registerGrants = (kept: readonly KeptGrant[]): OverlapGrant[] =>
  findDuplicates(kept.map((grant) => fromRegister(grant as RegisteredGrant))).distinct;
