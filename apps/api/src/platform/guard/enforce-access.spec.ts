import { GraphQLObjectType, GraphQLSchema, GraphQLString, graphql } from 'graphql';
import type { Ctx, Viewer } from '../ctx.ts';
import { enforceAccess, undeclared } from './enforce-access.ts';

const schemaWith = (access: string | undefined, typeAccess: string | undefined = 'withParent') => new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      thing: {
        type: new GraphQLObjectType({ name: 'Thing', extensions: { access: typeAccess }, fields: { name: { type: GraphQLString } } }),
        extensions: { access },
        resolve: () => ({ name: 'seen' }),
      },
    },
  }),
});

const ctx = (viewer: Partial<Viewer> | null, signedIn = viewer !== null): Ctx => ({
  language: 'en', viewer, account: signedIn ? { id: 'a', sessionId: 's', through: 'browser' } : null,
}) as Ctx;

const ask = async (access: string, context: Ctx): Promise<unknown> => {
  const { data, errors } = await graphql({ schema: enforceAccess(schemaWith(access)), source: '{ thing { name } }', contextValue: context });
  return errors?.[0]?.extensions['code'] ?? data?.['thing'];
};

test('a schema with an undeclared operation does not start', () => {
  expect(() => enforceAccess(schemaWith(undefined))).toThrow('Query.thing');
});

test('an action that is in no table counts as undeclared', () => {
  expect(undeclared(schemaWith('grants.everything'))).toEqual(['Query.thing']);
});

test('a field of a type that declares nothing is found', () => {
  expect(undeclared(schemaWith('anyone', 'nothing'))).toEqual(['Thing.name']);
});

test.each<[string, string, Ctx, unknown]>([
  ['anyone reaches what is for anyone', 'anyone', ctx(null), { name: 'seen' }],
  ['nobody signed in is asked to sign in', 'workspace.read', ctx(null), 'SIGN_IN_FIRST'],
  ['an account without a person in the collaborative finds nothing', 'workspace.read', ctx(null, true), 'NOT_FOUND'],
  ['a person whose roles do not allow it is refused', 'motions.open', ctx({ roles: ['delegate'] }), 'REFUSED'],
  ['a person whose roles allow it is answered', 'motions.open', ctx({ roles: ['secretariat'] }), { name: 'seen' }],
  ['an account is enough for what needs only that', 'signedIn', ctx(null, true), { name: 'seen' }],
])('%s', async (_, access, context, expected) => {
  expect(await ask(access, context)).toEqual(expected);
});
