import { buildSchema, getOperationAST, parse } from 'graphql';
import { exceeds, LIMITS } from './operation-limits.ts';

const schema = buildSchema(`
  type Query { grants(first: Int = 50, after: String): Page!  grant: Grant }
  type Page { nodes: [Grant!]! }
  type Grant { title: String  overlaps(first: Int = 10): Page!  same: Grant }
`);

const refused = (text: string, variables: Record<string, unknown> = {}): boolean => {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return exceeds(schema, document, operation, variables) !== null;
};

const nested = (depth: number): string => `{ grant ${'{ same '.repeat(depth)}{ title }${' }'.repeat(depth)} }`;

test.each<[string, string, Record<string, unknown>, boolean]>([
  ['an ordinary page passes', '{ grants(first: 50) { nodes { title } } }', {}, false],
  ['a hundred rows with their overlaps pass', '{ grants(first: 100) { nodes { title overlaps(first: 10) { nodes { title } } } } }', {}, false],
  ['a page of pages that multiplies is refused', '{ grants(first: 100) { nodes { overlaps(first: 100) { nodes { title } } } } }', {}, true],
  ['the same through variables is refused', 'query ($n: Int) { grants(first: $n) { nodes { overlaps(first: $n) { nodes { title } } } } }', { n: 100 }, true],
  ['the same through a default of the operation is refused', 'query ($n: Int = 100) { grants(first: $n) { nodes { overlaps(first: $n) { nodes { title } } } } }', {}, true],
  ['the schema\'s own default counts', '{ grants { nodes { overlaps(first: 100) { nodes { title } } } } }', {}, true],
  ['one huge page is refused', 'query ($n: Int) { grants(first: $n) { nodes { title } } }', { n: 200_000 }, true],
  ['a huge page behind a fragment is refused', 'query ($n: Int) { ...f } fragment f on Query { grants(first: $n) { nodes { title } } }', { n: 200_000 }, true],
  ['depth is refused', nested(LIMITS.depth), {}, true],
  ['some depth passes', nested(8), {}, false],
  ['many aliases are refused', `{ ${Array.from({ length: LIMITS.roots }, (_, i) => `a${i}: grant { b${i}: title c${i}: title }`).join(' ')} }`, {}, true],
  ['many roots are refused', `{ ${'grant { title } '.repeat(LIMITS.roots + 1)} }`, {}, true],
  ['thousands of fields are refused', `{ grant { ${'title '.repeat(LIMITS.fields + 1)} } }`, {}, true],
])('%s', (_, text, variables, expected) => {
  expect(refused(text, variables)).toBe(expected);
});
