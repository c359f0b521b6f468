import { changeableOf, insideOthers, isConfusion, underCharter, type Charter, type Overlap, type Placed } from '@acuerdo/overlap';
import { rankOf } from './overlap.rules.ts';

/** An overlap as it is kept, with its two grants as the charter reads them. */
export interface Kept extends Pick<Overlap, 'kind' | 'between' | 'roleConfusion' | 'bits' | 'atStake' | 'evidence'> {
  readonly id: string;
  readonly rank: string;
  readonly left: Placed;
  readonly right: Placed;
}

export interface Judged {
  readonly id: string;
  readonly roleConfusion: boolean;
  readonly evidence: Overlap['evidence'];
  readonly rank: string;
}

/** A kept overlap under another charter, as comparing its grants anew would give it; null where it stays what it is. */
export function judgedAnew(kept: Kept, charter: Charter): Judged | null {
  const { id, left, right, rank: before } = kept;
  const { roleConfusion, evidence } = underCharter(asCompared(kept), left, right, charter);
  const rank = rankOf({ ...kept, roleConfusion, changeable: changeableOf(left, right) });
  const stays = roleConfusion === kept.roleConfusion && rank === before && JSON.stringify(linesOf(evidence)) === JSON.stringify(linesOf(kept.evidence));
  return stays ? null : { id, roleConfusion, evidence, rank };
}

/** Without what a charter said of it. */
function asCompared({ kind, between, bits, atStake, evidence, left, right }: Omit<Kept, 'id' | 'rank' | 'roleConfusion'>): Overlap {
  return {
    kind, between, bits, atStake, changeable: 0, left: '', right: '', sentence: { key: '', values: {} },
    roleConfusion: isConfusion({ kind, between }, left, right), evidence: evidence.filter(({ signal }) => signal !== 'charter'),
  };
}

const linesOf = (evidence: Overlap['evidence']) => evidence.filter(({ signal }) => signal === 'charter').map(({ mark, message: { key, values } }) => [mark, key, values['role'], values['leads'], values['who']]);

/** Grants that every charter reads alike, by a number, and how many of them can still be moved. */
export interface AlikeGrants {
  readonly number: number;
  readonly placed: Placed;
  readonly count: number;
}

/** Overlaps alike in all that a charter reads; their grants by number. */
export interface AlikeOverlaps extends Pick<Kept, 'kind' | 'between' | 'roleConfusion'> {
  readonly left: number;
  readonly right: number;
  readonly count: number;
}

export interface Effect {
  readonly confusion: number;
  readonly explained: number;
  readonly added: number;
  readonly inside: number;
}

/**
 * What a charter would change: of the overlaps that are role confusion today, how many it explains; how many others become so;
 * and how many proposals and active grants would stand inside a role of others.
 */
export function effectOf(charter: Charter, overlaps: readonly AlikeOverlaps[], grants: readonly AlikeGrants[]): Effect {
  const placed = new Map(grants.map((grant) => [grant.number, grant.placed]));
  const judged = (alike: AlikeOverlaps): boolean => {
    const [left, right] = [placed.get(alike.left), placed.get(alike.right)];
    if (!left || !right) return alike.roleConfusion;
    return underCharter(asCompared({ ...alike, bits: 0, atStake: null, evidence: [], left, right }), left, right, charter).roleConfusion;
  };
  const after = overlaps.map((alike) => ({ ...alike, then: judged(alike) }));
  const sum = (some: readonly { readonly count: number }[]) => some.reduce((total, { count }) => total + count, 0);
  return {
    confusion: sum(after.filter(({ roleConfusion }) => roleConfusion)),
    explained: sum(after.filter(({ roleConfusion, then }) => roleConfusion && !then)),
    added: sum(after.filter(({ roleConfusion, then }) => !roleConfusion && then)),
    inside: sum(grants.filter((grant) => grant.count > 0 && insideOthers(grant.placed, charter).length > 0)),
  };
}
