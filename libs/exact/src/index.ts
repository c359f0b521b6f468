export { Fraction, type Quantity } from './fraction.ts';
export { Money, type Bounded, type MoneyJson } from './money.ts';
export { type Read, type Reason, type Refusal } from './refusal.ts';
export { meets, percent, type Share } from './share.ts';
