import { gql } from '@apollo/client';
import { createCache, forgetLists } from './cache.ts';

const LIST = gql`query ($filter: String, $first: Int, $after: String) { grants(filter: $filter, first: $first, after: $after) { nodes { id } next } }`;

const page = (ids: readonly string[], next: string | null) => ({ grants: { __typename: 'GrantPage', next, nodes: ids.map((id) => ({ __typename: 'Grant', id })) } });
const ids = (read: unknown) => (read as { grants: { nodes: { id: string }[] } } | null)?.grants.nodes.map(({ id }) => id);

function filled() {
  const cache = createCache({});
  cache.writeQuery({ query: LIST, variables: { filter: 'a', first: 2 }, data: page(['1', '2'], 'x') });
  cache.writeQuery({ query: LIST, variables: { filter: 'a', first: 2, after: 'x' }, data: page(['3'], null) });
  return cache;
}

test('the next page is laid below what is shown; another filter is a list of its own', () => {
  const cache = filled();
  cache.writeQuery({ query: LIST, variables: { filter: 'b', first: 2 }, data: page(['9'], null) });
  expect(ids(cache.readQuery({ query: LIST, variables: { filter: 'a', first: 2 } }))).toEqual(['1', '2', '3']);
  expect(ids(cache.readQuery({ query: LIST, variables: { filter: 'b', first: 2 } }))).toEqual(['9']);
});

test('a list asked for anew begins anew, and no row stands twice', () => {
  const cache = filled();
  cache.writeQuery({ query: LIST, variables: { filter: 'a', first: 2 }, data: page(['0', '1'], 'y') });
  expect(ids(cache.readQuery({ query: LIST, variables: { filter: 'a', first: 2 } }))).toEqual(['0', '1']);
});

test('after an import no list from before is shown any more', () => {
  const cache = filled();
  forgetLists(cache);
  expect(cache.readQuery({ query: LIST, variables: { filter: 'a', first: 2 } })).toBeNull();
});

test('a role that a version took over from another is shown as each version has it', () => {
  const cache = createCache({});
  const query = gql`{ charters { versions { id roles { id places } } } }`;
  const versions = [['MX'], ['GT']].map((places, at) => ({ __typename: 'Charter', id: `c${at}`, roles: [{ __typename: 'CharterRole', id: 'r', places }] }));
  cache.writeQuery({ query, data: { charters: { __typename: 'Charters', versions } } });
  expect(cache.readQuery<{ charters: { versions: { roles: { places: string[] }[] }[] } }>({ query })?.charters.versions.map(({ roles }) => roles[0]?.places)).toEqual([['MX'], ['GT']]);
});
