/** Numbers that stand in deadlines as words, in English and Spanish, accents removed. */
const WORDS: readonly (readonly [number: number, words: string])[] = [
  [1, 'one a an un una'], [2, 'two dos'], [3, 'three tres'], [4, 'four cuatro'], [5, 'five cinco'], [6, 'six seis'], [7, 'seven siete'],
  [8, 'eight ocho'], [9, 'nine nueve'], [10, 'ten diez'], [11, 'eleven once'], [12, 'twelve doce'], [14, 'fourteen catorce'],
  [15, 'fifteen quince'], [18, 'eighteen dieciocho'], [20, 'twenty veinte'], [24, 'twenty-four veinticuatro'], [30, 'thirty treinta'],
  [60, 'sixty sesenta'], [90, 'ninety noventa'], [100, 'hundred cien'],
];

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(WORDS.flatMap(([number, words]) => words.split(' ').map((word) => [word, number] as const)));

/** How long a unit is, in days or in months; `many` says that its word is a plural, so that without a number nobody knows how many. */
export interface Unit {
  readonly days: number;
  readonly months: number;
  readonly many: boolean;
}

const unit = (days: number, months: number, words: { one: string; many: string }): (readonly [string, Unit])[] =>
  ([['one', false], ['many', true]] as const).flatMap(([which, many]) => words[which].split(' ').map((word) => [word, { days, months, many }] as const));

export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...unit(1, 0, { one: 'day dia', many: 'days dias' }), ...unit(7, 0, { one: 'week semana', many: 'weeks semanas' }),
  ...unit(0, 1, { one: 'month mes', many: 'months meses' }), ...unit(0, 12, { one: 'year ano', many: 'years anos' }),
]);
