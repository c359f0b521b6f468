import { createUnionType } from '@nestjs/graphql';
import { Refused } from '../../platform/graphql/user-error.ts';
import { Contribution } from './contribution.model.ts';
import { Pool } from './pool.model.ts';

export const PoolResult = createUnionType({
  name: 'PoolResult', types: () => [Pool, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : Pool),
});

export const ContributionResult = createUnionType({
  name: 'ContributionResult', types: () => [Contribution, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : Contribution),
});
