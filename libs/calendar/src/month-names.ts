/** Names of months and seasons in English and Spanish, accents removed, lower case. Seasons are those of the northern hemisphere. */
const MONTHS: readonly string[] = [
  'january jan enero ene', 'february feb febrero', 'march mar marzo', 'april apr abril abr', 'may mayo', 'june jun junio',
  'july jul julio', 'august aug agosto ago', 'september sept sep septiembre setiembre', 'october oct octubre',
  'november nov noviembre', 'december dec diciembre dic',
];

export const MONTH_NUMBER: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)));

/** First and last month. */
export const SEASONS: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ['spring', [3, 5]], ['primavera', [3, 5]], ['summer', [6, 8]], ['verano', [6, 8]],
  ['autumn', [9, 11]], ['fall', [9, 11]], ['otono', [9, 11]],
]);

export const WINTERS: ReadonlySet<string> = new Set(['winter', 'invierno']);

/** Which third of a month or year is meant. */
export const THIRDS: ReadonlyMap<string, 0 | 1 | 2> = new Map([
  ['early', 0], ['beginning', 0], ['principios', 0], ['inicios', 0], ['comienzos', 0],
  ['mid', 1], ['middle', 1], ['mediados', 1],
  ['late', 2], ['end', 2], ['finales', 2], ['fines', 2],
]);
