import type { Actor } from '@acuerdo/access';
import fc from 'fast-check';
import { hundredths, whatIsWrong, type Asked, type Written } from './application.rules.ts';
import { mayChangeCall, mayCloseCall, mayExtendCall, mayOpenCall, standingOf, type CallFacts, type Question } from './call.rules.ts';

const officer: Actor = { personId: 'p', partyId: 'osf', roles: ['officer'] };
const other: Actor = { personId: 'q', partyId: 'ford', roles: ['officer'] };
const at = (day: number): Date => new Date(Date.UTC(2017, 1, day));
const draft: CallFacts = { ownerId: 'osf', opensAt: at(10), closesAt: at(20), openedAt: null, closedAt: null };
const opened: CallFacts = { ...draft, openedAt: at(1) };
const reasonOf = (answer: ReturnType<typeof mayChangeCall>): string | null => (answer.allowed ? null : answer.reason.key);

test('it opens and closes by the clock, to the moment', () => {
  const just = (moment: Date, ms: number) => new Date(moment.getTime() + ms);
  expect([draft, opened].map((call) => standingOf(call, at(12)))).toEqual(['draft', 'open']);
  expect([just(at(10), -1), at(10), just(at(20), -1), at(20)].map((now) => standingOf(opened, now))).toEqual(['announced', 'open', 'open', 'closed']);
  expect(standingOf({ ...opened, closedAt: at(12) }, at(12))).toBe('closed');
});

test('its own party alone moves it, and each move has its time', () => {
  expect(reasonOf(mayOpenCall(other, draft, at(5)))).toBe('access.owner');
  expect(reasonOf(mayOpenCall(officer, draft, at(5)))).toBeNull();
  expect(reasonOf(mayOpenCall(officer, draft, at(25)))).toBe('api.calls.closesInPast');
  expect(reasonOf(mayOpenCall(officer, opened, at(5)))).toBe('api.calls.openedAlready');
  expect(reasonOf(mayChangeCall(officer, opened, at(5)))).toBe('api.calls.fixed');
  expect(reasonOf(mayExtendCall(officer, draft, at(5)))).toBe('api.calls.openFirst');
  expect(reasonOf(mayExtendCall(officer, opened, at(25)))).toBeNull();
  expect(reasonOf(mayCloseCall(officer, opened, at(25)))).toBe('api.calls.notOpen');
});

const question = (kind: Question['kind'], required = true): Question =>
  ({ kind, required, textEn: 'Q', textEs: 'P', guidanceEn: '', guidanceEs: '', choicesEn: kind === 'choice' ? ['Yes', 'No'] : [], choicesEs: kind === 'choice' ? ['Sí', 'No'] : [] });
const asked: Asked = { smallest: '10000.00', largest: '50000.00', currency: 'USD', places: ['MX', 'GT'], questions: [question('short'), question('amount', false), question('choice')] };
const whole: Written = {
  organisation: 'Casa Abierta', contact: 'Ana, 555', title: 'Beds', summary: 'Twenty beds.', amount: '20000', startsOn: '2017-04-01', endsOn: '2018-03-31', places: ['MX'], answers: ['Because.', '', '1'],
};
const wrong = (part: Partial<Written>) => whatIsWrong({ ...whole, ...part }, asked).map(({ path, message }) => [path, message.key]);

test('all that is wrong is told at its field, and nothing of what is right', () => {
  expect(wrong({})).toEqual([]);
  expect(wrong({ organisation: '', amount: '9999.99', places: ['HN'], answers: ['', 'x', '2'] })).toEqual([
    ['organisation', 'api.field.missing'], ['amount', 'api.calls.amountBetween'], ['places', 'api.calls.choosePlace'],
    ['answers.0', 'api.field.missing'], ['answers.1', 'api.calls.amount'], ['answers.2', 'api.calls.chooseOne'],
  ]);
  expect(wrong({ startsOn: '2017-02-30' })).toEqual([['startsOn', 'api.calls.day']]);
  expect(wrong({ endsOn: '2017-03-31' })).toEqual([['endsOn', 'api.proposals.endsBefore']]);
  expect(wrong({ answers: ['x'.repeat(301), '', '0'] })).toEqual([['answers.0', 'api.field.tooManyCharacters']]);
});

test('an amount fits exactly from the smallest to the largest, to the hundredth', () => {
  const written = (cents: number) => `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
  fc.assert(fc.property(fc.integer({ min: 1, max: 9_000_000 }), (cents) => {
    expect(hundredths(written(cents))).toBe(BigInt(cents));
    expect(wrong({ amount: written(cents) }).length === 0).toBe(cents >= 1_000_000 && cents <= 5_000_000);
  }));
});
