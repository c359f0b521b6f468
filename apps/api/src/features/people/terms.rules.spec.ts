import { standingOn, type TermDays } from './terms.rules.ts';

const day = (text: string) => ({ from: text, to: text });
const JULY = { from: '2014-07-01', to: '2014-07-31' };

/** As the founding document states a role: on the day of the meeting, and no more. */
const STATED: TermDays = { from: null, until: null, knownOn: '2014-09-08' };
const LEFT_IN_JULY: TermDays = { from: null, until: JULY, knownOn: null };
const VACANT_SINCE_JULY: TermDays = { from: JULY, until: null, knownOn: '2014-09-08' };
const KEPT: TermDays = { from: day('2015-03-01'), until: null, knownOn: null };
const ENDED: TermDays = { from: day('2015-03-01'), until: day('2016-06-30'), knownOn: null };

test.each<[string, TermDays, string, string]>([
  ['stated for a day, it is held on that day', STATED, '2014-09-08', 'held'],
  ['the day after, it is only the last that is known', STATED, '2014-09-09', 'last-known'],
  ['the day before, nobody has said that it had begun', STATED, '2014-09-07', 'start-unknown'],
  ['who left in July was there before, since when is not known', LEFT_IN_JULY, '2014-06-30', 'start-unknown'],
  ['within July nobody knows', LEFT_IN_JULY, '2014-07-15', 'unsure'],
  ['on the last day of July she may still have been there', LEFT_IN_JULY, '2014-07-31', 'unsure'],
  ['in August she was gone', LEFT_IN_JULY, '2014-08-01', 'not'],
  ['the vacancy cannot be older than July', VACANT_SINCE_JULY, '2014-06-30', 'not'],
  ['it began on a day of July', VACANT_SINCE_JULY, '2014-07-15', 'unsure'],
  ['by the last day of July it had begun', VACANT_SINCE_JULY, '2014-07-31', 'held'],
  ['in August the seat was vacant', VACANT_SINCE_JULY, '2014-08-20', 'held'],
  ['in October it is last known to be vacant', VACANT_SINCE_JULY, '2014-10-01', 'last-known'],
  ['what is kept up to date holds while no end is written', KEPT, '2017-02-06', 'held'],
  ['the day before its first it does not', KEPT, '2015-02-28', 'not'],
  ['its last day is part of it', ENDED, '2016-06-30', 'held'],
  ['the day after is not', ENDED, '2016-07-01', 'not'],
])('%s', (_, term, on, standing) => {
  expect(standingOn(term, on)).toBe(standing);
});
