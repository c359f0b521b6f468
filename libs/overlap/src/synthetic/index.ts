export { syntheticGrants, type SyntheticGrant, type SyntheticOptions } from './grants.ts';
