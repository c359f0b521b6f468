import { distinct, standingOf } from './standing.ts';

const good = { ok: true, message: { key: 'record.check.form' } };
const unsigned = { ok: false, message: { key: 'record.head.unavailable' } };
const altered = { ok: false, message: { key: 'record.chain.altered' } };

test('a file whose signatures cannot be checked here is neither valid nor altered', () => {
  expect(standingOf({ valid: true, checks: [good] })).toBe('valid');
  expect(standingOf({ valid: false, checks: [good, unsigned, unsigned] })).toBe('unsigned');
  expect(standingOf({ valid: false, checks: [good, unsigned, altered] })).toBe('notValid');
});

test('the same finding is told once', () => {
  expect(distinct([good, unsigned, { ...unsigned }, altered])).toEqual([good, unsigned, altered]);
});
