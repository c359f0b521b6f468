export const ledger = {
  canonical: {
    number: 'At {{path}} stands a number that is not a whole number within ±9,007,199,254,740,991. Amounts are written as text.',
    type: 'At {{path}} stands something that JSON cannot hold.',
    surrogate: 'At {{path}} stands half of a character.',
    depth: 'At {{path}} the nesting is too deep.',
  },
};
