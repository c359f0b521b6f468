export { boldnessOf, BOLDNESS, type Award, type Boldness } from './boldness.ts';
export { concentration, type Concentration } from './concentration.ts';
export { differentiation, likeness, type Beside, type CommonCell } from './differentiation.ts';
export { moneyState, MONEY_STATES, ROLE_KINDS, type Meeting, type MoneyState } from './money-state.ts';
export { splitGrant, type GrantToSplit, type Part } from './split-grant.ts';
