import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { problemOf } from './problem.ts';

const answered = (extensions: Record<string, unknown>) => new CombinedGraphQLErrors({ errors: [{ message: 'x', extensions }] });
const status = (code: number, bodyText: string) => new ServerError('x', { response: new Response(null, { status: code }), bodyText });

test('a masked error keeps the id under which it was logged', () => {
  expect(problemOf(answered({ code: 'INTERNAL_SERVER_ERROR', id: 'E-7Q' }))).toEqual({ kind: 'failed', id: 'E-7Q' });
  expect(problemOf(status(500, '{"errors":[{"extensions":{"id":"E-8R"}}]}'))).toEqual({ kind: 'failed', id: 'E-8R' });
});

test('invalid input brings its issues', () => {
  const issues = [{ path: 'amount', message: 'wrong' }];
  expect(problemOf(answered({ code: 'INVALID_INPUT', issues }))).toEqual({ kind: 'invalid', issues });
});

test.each([
  [answered({ code: 'SIGN_IN_FIRST' }), 'signed-out'],
  [answered({ code: 'BUSY' }), 'busy'],
  [status(401, ''), 'signed-out'],
  [status(429, 'not JSON'), 'too-many'],
  [new TypeError('Failed to fetch'), 'offline'],
  [new TypeError('x is not a function'), 'failed'],
  [undefined, 'failed'],
])('error %# is told as %s', (error, kind) => {
  expect(problemOf(error).kind).toBe(kind);
});
