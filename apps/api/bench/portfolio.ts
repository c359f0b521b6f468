import { randomUUID } from 'node:crypto';
import { syntheticGrants, type SyntheticOptions } from '@acuerdo/overlap/synthetic';
import { fromRegister, type Decider, type OverlapGrant, type RegisteredGrant } from '@acuerdo/overlap';
import type { Comparable } from '../src/features/overlaps/overlap.rules.ts';

/** Invented grants, without what is known of them besides. */
export function* invented(options: SyntheticOptions): Generator<OverlapGrant> {
  for (const { grant } of syntheticGrants(options)) yield grant;
}

/** Who decided on a grant, as the database knows them. */
export interface Funder {
  readonly id: string;
  readonly name: string;
  readonly unit: { readonly id: string; readonly shortName: string } | null;
  readonly pool: { readonly id: string; readonly partyId: string } | null;
}

/** A theme of the collaborative's own list. */
export interface Theme {
  readonly id: string;
  readonly name: string;
}

export interface Party {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly identifiers: readonly string[];
}

/** A grant as its table holds it. */
export interface GrantRow {
  readonly id: string;
  readonly shortId: string | null;
  readonly vehicle: string;
  readonly funderId: string;
  readonly unitId: string | null;
  readonly poolId: string | null;
  readonly granteeId: string;
  readonly title: string;
  readonly description: string;
  readonly amount: string;
  readonly currency: string;
  readonly awardedOn: string;
  readonly awardedInferred: boolean;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly periodWritten: string | null;
  readonly stage: string;
  readonly onward: boolean;
  readonly programmes: readonly string[];
  readonly places: readonly string[];
  readonly themeId: string | null;
  readonly externalId: string;
}

export interface Portfolio {
  readonly parties: Party[];
  readonly grants: GrantRow[];
  readonly comparable: Comparable[];
}

/** One grant in so many is its owner's alone. */
const UNSHARED = 10;

/** Turns grants of files into rows: each spelling of a grantee is a party, as an import without a common number makes it. */
export class Bookkeeper {
  private readonly parties = new Map<string, Party>();
  private readonly funderOf: (decider: Decider) => Funder;
  private readonly themes: readonly Theme[];
  private grants = 0;

  constructor(funderOf: (decider: Decider) => Funder, themes: readonly Theme[]) {
    this.funderOf = funderOf;
    this.themes = themes;
  }

  /** The number of grantees so far, each spelling once. */
  get grantees(): number {
    return this.parties.size;
  }

  enter(given: readonly OverlapGrant[]): Portfolio {
    const portfolio: Portfolio = { parties: [], grants: [], comparable: [] };
    for (const grant of given) {
      const funder = this.funderOf(grant.decider);
      const party = this.partyOf(grant, funder, portfolio.parties);
      this.grants += 1;
      const theme = this.themes[this.grants % (this.themes.length * 2)] ?? null;
      const row = rowOf(grant, { funder, party, theme, number: this.grants });
      portfolio.grants.push(row);
      portfolio.comparable.push({ ownerId: funder.id, shared: row.shortId !== null, grant: fromRegister(registered(row, { funder, party, theme })) });
    }
    return portfolio;
  }

  private partyOf({ grantee }: OverlapGrant, funder: Funder, made: Party[]): Party {
    const key = JSON.stringify([grantee.names[0], grantee.identifiers]);
    const known = this.parties.get(key);
    if (known) return known;
    const party = { id: randomUUID(), name: grantee.names[0] ?? '', ownerId: funder.id, identifiers: grantee.identifiers };
    this.parties.set(key, party);
    made.push(party);
    return party;
  }
}

interface Named {
  readonly funder: Funder;
  readonly party: Party;
  /** Every other grant has one. */
  readonly theme: Theme | null;
}

function rowOf(grant: OverlapGrant, { funder, party, theme, number }: Named & { readonly number: number }): GrantRow {
  const { amount = { amount: '0.00', currency: 'USD' }, stage = 'active', onward = false } = grant;
  return {
    id: randomUUID(), shortId: number % UNSHARED === 0 ? null : `GR-${number + 1_000}`, vehicle: vehicleOf(grant, funder),
    funderId: funder.id, unitId: funder.unit?.id ?? null, poolId: funder.pool?.id ?? null, granteeId: party.id,
    title: grant.title, description: grant.purpose, ...amount, ...timeOf(grant),
    stage, onward, programmes: grant.themes, places: grant.places, themeId: theme?.id ?? null, externalId: `${grant.id}-${number}`,
  };
}

const timeOf = ({ awardedOn, period: { from, to, vague } = {} }: OverlapGrant) => ({
  awardedOn: awardedOn ?? from ?? '2015-01-01', awardedInferred: awardedOn === undefined,
  startsOn: from ?? null, endsOn: to ?? null, periodWritten: vague ? `${from}–${to}` : null,
});

const vehicleOf = ({ vehicle }: OverlapGrant, { pool }: Funder): string => (pool ? 'pooled' : vehicle === 'aligned' ? 'aligned' : 'individual');

function registered(row: GrantRow, { funder: { id, name, unit, pool }, party, theme }: Named): RegisteredGrant {
  return {
    ...row, vehicle: row.vehicle as RegisteredGrant['vehicle'], stage: row.stage as RegisteredGrant['stage'], funder: { id, name }, unit,
    pool: pool && { id: pool.partyId, name, programmes: [] }, grantee: { id: party.id, name: party.name, names: [party.name], registrations: party.identifiers },
    themes: theme ? [theme.name] : [], amount: { amount: row.amount, currency: row.currency }, awardedOn: row.awardedInferred ? null : row.awardedOn,
  };
}
