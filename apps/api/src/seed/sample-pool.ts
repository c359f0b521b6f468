import type { EventKind } from '../features/pools/contribution.rules.ts';

/** What the founding document tells of CAMMINA as a pool. It names no amount, no rule, no host and no fee. */
export const POOL_FACTS = {
  created: { written: '2011', range: '[2011-01-01,2011-12-31]', passage: 'A6' },
  states: [
    { state: 'active', written: '2011', range: '[2011-01-01,2011-12-31]', inferred: false, note: null, passage: 'A6' },
    { state: 'under_evaluation', written: 'by September 8, 2014', range: '[2011-01-01,2014-09-08]', inferred: true, note: null, passage: 'E8' },
  ],
  /** It ends in 2017 and takes three years: that it is 2015 to 2017 is worked out. */
  cycle: { name: '2015–2017', valid: '[2015-01-01,2017-12-31]', written: 'next three-year cycle in 2017', inferred: true, passage: 'N9' },
  agreement: { parties: ['osf', 'ford', 'avina'], valid: '[2011-01-01,)', passage: 'A6' },
} as const;

export interface ContributionSeed {
  readonly funder: 'osf' | 'ford' | 'avina';
  readonly title: string;
  readonly themes?: readonly string[];
  readonly countries?: readonly string[];
  readonly noLobbying?: true;
  readonly events: readonly (readonly [kind: EventKind, amount: string, onDay: string])[];
}

/** Invented contributions, so that the room is not empty: every one is marked as sample. They pay for the sample's two pooled grants (155,000) and not for its proposal. */
export const CONTRIBUTIONS: readonly ContributionSeed[] = [
  {
    funder: 'osf', title: 'OSF, 2015–2017', noLobbying: true,
    events: [['pledged', '180000.00', '2014-11-17'], ['committed', '180000.00', '2015-01-12'], ['received', '60000.00', '2015-03-02'], ['received', '60000.00', '2016-03-01']],
  },
  {
    funder: 'ford', title: 'Ford-Mexico, 2015–2017',
    events: [['pledged', '120000.00', '2014-12-01'], ['committed', '80000.00', '2015-02-09'], ['received', '80000.00', '2015-06-15']],
  },
  {
    funder: 'avina', title: 'Avina, 2015–2017', themes: ['origin', 'children'], countries: ['GT', 'HN', 'SV'],
    events: [['pledged', '60000.00', '2014-12-10'], ['committed', '60000.00', '2015-02-20'], ['received', '40000.00', '2015-09-01']],
  },
];

/** Whose money the sample's pooled grants are; of the first, 20,000 are not said yet. */
export const ALLOCATIONS: Readonly<Record<string, Partial<Record<ContributionSeed['funder'], string>>>> = {
  'Core support 2016–2017': { osf: '30000.00', ford: '10000.00' },
  'Reintegration of returned young people': { osf: '45000.00', ford: '20000.00', avina: '30000.00' },
};
