import type { Answer } from '@acuerdo/access';
import type { MotionSpec } from '@acuerdo/voting';
import { decideSecret } from './secret-ballots.rules.ts';

const SHARE = { op: '>=', num: 1, den: 2 } as const;
const spec: MotionSpec = { options: [{ id: 'a' }, { id: 'b' }], statusQuo: 'b', method: 'schulze', rule: { basis: 'person', quorum: SHARE, threshold: { ...SHARE, base: 'cast' } } };
const [yes, closed]: Answer[] = [{ allowed: true }, { allowed: false, reason: { key: 'api.motions.closed', values: {} } }];
const choice = { kind: 'ranking', ranking: [['a']] } as const;

interface Case { readonly what: string; readonly tookPart: boolean; readonly isThere?: boolean; readonly replaces?: string; readonly may?: Answer; readonly option?: string; readonly comes: string }

test.each<Case>([
  { what: 'a first ballot is put in', tookPart: false, comes: 'put' },
  { what: 'the same sent again is there', tookPart: true, isThere: true, comes: 'kept' },
  { what: 'the same sent again after the close is there', tookPart: true, isThere: true, may: closed!, comes: 'kept' },
  { what: 'a second one asks for the receipt of the first', tookPart: true, comes: 'api.ballots.receiptWanted' },
  { what: 'with the receipt it replaces', tookPart: true, replaces: 'receipt', comes: 'replace' },
  { what: 'a replacement sent again is there', tookPart: true, isThere: true, replaces: 'receipt', comes: 'kept' },
  { what: 'who has no ballot replaces none', tookPart: false, replaces: 'receipt', comes: 'api.ballots.nothingToReplace' },
  { what: 'the ballot of another is not one\'s own, though the tag is the same', tookPart: false, isThere: true, comes: 'put' },
  { what: 'after the close nothing is put in', tookPart: false, may: closed!, comes: 'api.motions.closed' },
  { what: 'after the close nothing is replaced', tookPart: true, replaces: 'receipt', may: closed!, comes: 'api.motions.closed' },
  { what: 'a ballot that says something else than the vote asks is refused', tookPart: false, option: 'x', comes: 'voting.ballot.unknownOption' },
])('$what', ({ tookPart, isThere = false, replaces, may = yes!, option, comes }) => {
  const casting = decideSecret({ choice: option ? { kind: 'ranking', ranking: [[option]] } : choice, replaces }, { spec, tookPart, isThere }, may);
  expect(casting.kind === 'refused' ? casting.reason.key : casting.kind).toBe(comes);
});
