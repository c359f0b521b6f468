import type { MissionSection } from './row.ts';

interface PoolSeen {
  name: string;
  state: string;
  created: { written: string; from: string; to: string; inferred: boolean };
  states: { state: string; since: { written: string; to: string; inferred: boolean } }[];
  cycles: { name: string; from: string; to: string; written: string; inferred: boolean; state: string }[];
  agreements: { parties: { name: string }[]; title: string | null; rule: object | null; exitNoticeDays: number | null }[];
  host: object | null;
  feePercent: string | null;
  money: { currency: string; shares: { party: { name: string }; through: string; together: string; throughPool: string; majority: boolean }[] }[];
}
interface ContributionsSeen {
  contributions: { nodes: { sample: boolean; amount: { amount: string } }[] };
}

const PAGE = { query: 'PoolPage', variables: { id: 'ORG-1' }, screen: '/portfolio/pools/ORG-1' };

export const POOL: MissionSection = {
  title: 'The pool',
  rows: [
    {
      id: 'A6', says: 'CAMMINA is a pool that the partners hold in common', query: 'PoolsPage', screen: '/portfolio/pools',
      shows: ({ pools }: { pools: { name: string }[] }) => pools.map(({ name }) => name), is: ['CAMMINA'],
    },
    {
      ...PAGE, id: 'A6b', says: 'It was created in 2011, as the founding document says', shows: ({ pool: { created: { written, from, to, inferred } } }: { pool: PoolSeen }) => ({ written, from, to, inferred }),
      is: { written: '2011', from: '2011-01-01', to: '2011-12-31', inferred: false },
    },
    {
      ...PAGE, id: 'A6c', says: 'Three partners agreed on it, and how they decide is not known',
      shows: ({ pool }: { pool: PoolSeen }) => pool.agreements.map(({ parties, title, rule, exitNoticeDays }) => ({ parties: parties.map(({ name }) => name), title, rule, exitNoticeDays })),
      is: [{ parties: ['Ford Foundation-Mexico', 'Fundación Avina', 'Open Society Foundations'], title: null, rule: null, exitNoticeDays: null }],
    },
    {
      ...PAGE, id: 'A6d', says: 'It has a cycle of three years that ends in 2017',
      shows: ({ pool }: { pool: PoolSeen }) => pool.cycles.map(({ name, from, to, state }) => ({ name, from, to, state })),
      is: [{ name: '2015–2017', from: '2015-01-01', to: '2017-12-31', state: 'open' }],
    },
    {
      ...PAGE, id: 'A6e', says: 'It is under evaluation, after it was active since 2011',
      shows: ({ pool }: { pool: PoolSeen }) => [pool.state, ...pool.states.map(({ state, since }) => [state, since.written])],
      is: ['under_evaluation', ['under_evaluation', 'by September 8, 2014'], ['active', '2011']],
    },
    {
      ...PAGE, id: 'A6f', says: 'Who hosts it and what the host keeps is not known', shows: ({ pool }: { pool: PoolSeen }) => [pool.host, pool.feePercent], is: [null, null],
    },
    {
      ...PAGE, id: 'N9', says: 'The days of the cycle are worked out from "next three-year cycle in 2017", and marked so',
      shows: ({ pool }: { pool: PoolSeen }) => pool.cycles.map(({ written, inferred }) => ({ written, inferred })), is: [{ written: 'next three-year cycle in 2017', inferred: true }],
    },
    {
      ...PAGE, id: 'N14c', says: 'No amount comes from the founding document: each contribution is marked as sample',
      shows: ({ contributions }: ContributionsSeen) => contributions.nodes.map(({ sample, amount }) => [sample, amount.amount]),
      is: [[true, '180000.00'], [true, '60000.00'], [true, '120000.00']],
    },
    {
      ...PAGE, id: 'Q11c', says: 'What share of its resources OSF gives through CAMMINA is computable: 5/29 of the sample, which is no majority',
      shows: ({ pool }: { pool: PoolSeen }) => pool.money.flatMap(({ currency, shares }) => shares.filter(({ party }) => party.name === 'Open Society Foundations')
        .map(({ through, together, throughPool, majority }) => ({ currency, through, together, throughPool, majority }))),
      is: [{ currency: 'USD', through: '75000.00', together: '435000.00', throughPool: '5/29', majority: false }],
    },
  ],
};
