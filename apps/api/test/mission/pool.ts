import type { MissionSection } from './row.ts';

export const POOL: MissionSection = {
  title: 'The pool',
  rows: [
    {
      id: 'A6', says: 'CAMMINA is a pool that the partners hold in common', query: 'PoolsPage', screen: '/portfolio/pools',
      shows: ({ pools }: { pools: { name: string }[] }) => pools.map(({ name }) => name), is: ['CAMMINA'],
    },
  ],
};
