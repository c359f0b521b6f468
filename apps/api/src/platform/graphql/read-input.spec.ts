import { say } from '@acuerdo/words';
import { z } from 'zod';
import type { Ctx } from '../ctx.ts';
import { PublicError } from './errors.ts';
import { readInput } from './read-input.ts';

const Schema = z.object({
  name: z.string().trim().min(3).max(5), email: z.email(), roles: z.array(z.enum(['officer', 'delegate'])).min(1), parts: z.int().min(1).max(9),
  other: z.string().refine((text) => text !== 'bad', { params: { say: { key: 'api.notFound' } } }),
});
const GOOD = { name: 'Mesa', email: 'a@b.example', roles: ['officer'], parts: 2, other: 'good' };

const issuesOf = (input: unknown): unknown => {
  try {
    return readInput({ language: 'en' } as Ctx, Schema, input);
  } catch (error) {
    return error instanceof PublicError ? error.extensions['issues'] : error;
  }
};

test('a good input comes back clean', () => {
  expect(issuesOf({ ...GOOD, name: ' Mesa ' })).toEqual(GOOD);
});

test.each<[string, Record<string, unknown>, string, string]>([
  ['is missing', { name: undefined }, 'name', 'This field is needed.'],
  ['is only blanks', { name: '  ' }, 'name', 'This field is needed.'],
  ['is too short', { name: 'ab' }, 'name', 'This has 2 characters; at least 3 are needed.'],
  ['is too long', { name: 'abcdefg' }, 'name', 'This has 7 characters; at most 5 fit.'],
  ['is no address', { email: 'nobody' }, 'email', '"nobody" is not an e-mail address, such as name@example.org.'],
  ['is an empty choice', { roles: [] }, 'roles', 'Chosen: 0. At least 1 is needed.'],
  ['is not one of the choices', { roles: ['king'] }, 'roles.0', '"king" is not one of: officer and delegate.'],
  ['is too large', { parts: 10 }, 'parts', '10 is too large; at most 9 fits.'],
  ['breaks a rule with a sentence of its own', { other: 'bad' }, 'other', say('en', { key: 'api.notFound' })],
])('a field that %s is named, with what would be right', (_, wrong, path, message) => {
  expect(issuesOf({ ...GOOD, ...wrong })).toEqual([{ path, message }]);
});

test('all that is wrong is said at once', () => {
  expect(issuesOf({ ...GOOD, name: 'ab', parts: 0 })).toHaveLength(2);
});
