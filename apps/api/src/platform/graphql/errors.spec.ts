import { GraphQLError } from 'graphql';
import { formatError, PublicError } from './errors.ts';

const told = (error: Error) => formatError({ message: error.message, path: ['grants'] }, new GraphQLError(error.message, { originalError: error }));

test('what went wrong inside is not told, only the id under which it stands in the log', () => {
  const { message, extensions } = told(new Error('relation "secret" does not exist'));
  expect(message).toBe(`Unexpected error ${String(extensions?.['id'])}`);
  expect(extensions).toEqual({ code: 'UNEXPECTED', id: expect.any(String) });
});

test.each([
  ['with more to do than it can', new Error('timeout exceeded when trying to connect')],
  ['without its database', Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' })],
  ['whose database is starting', Object.assign(new Error('the database system is starting up'), { code: '57P03' })],
])('a server %s says so, and that nothing was changed', (_, error) => {
  expect(told(error)).toMatchObject({ message: expect.stringContaining('nothing was changed'), extensions: { code: 'BUSY' } });
});

test('what was written for the reader comes through as it was written', () => {
  const error = new PublicError('REFUSED', 'Only its owner shares a grant.');
  expect(formatError(error.toJSON(), error)).toMatchObject({ message: 'Only its owner shares a grant.', extensions: { code: 'REFUSED' } });
});
