import { ACTIONS, type Action } from '@acuerdo/access';
import {
  getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isLeafType,
  type GraphQLArgument, type GraphQLField, type GraphQLInputField, type GraphQLInputType, type GraphQLSchema,
} from 'graphql';
import { undeclared } from '../src/platform/guard/enforce-access.ts';
import { buildContract } from '../src/print-schema.ts';
import { startApi, type Api } from './harness.ts';

let schema: GraphQLSchema;
let api: Api;
beforeAll(async () => {
  schema = await buildContract();
  api = await startApi();
});
afterAll(() => api.close());

interface Operation {
  readonly root: 'query' | 'mutation';
  readonly field: GraphQLField<unknown, unknown>;
  readonly decision: string;
}

const operations = (): Operation[] => (['query', 'mutation'] as const).flatMap((root) => {
  const type = root === 'query' ? schema.getQueryType() : schema.getMutationType();
  return Object.values(type?.getFields() ?? {}).map((field) => ({ root, field, decision: String(field.extensions['access']) }));
});

/** The smallest document that asks for one operation, with arguments of the right form. */
const documentOf = ({ root, field }: Operation): string => {
  const args = field.args.filter(isNeeded).map((arg) => `${arg.name}: ${valueOf(arg.type)}`);
  const leaf = isLeafType(getNamedType(field.type));
  return `${root} { ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${leaf ? '' : '{ __typename }'} }`;
};

const isNeeded = (arg: GraphQLArgument | GraphQLInputField): boolean => isNonNullType(arg.type) && arg.defaultValue === undefined;

function valueOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) return `{ ${Object.values(type.getFields()).filter(isNeeded).map((field) => `${field.name}: ${valueOf(field.type)}`).join(', ')} }`;
  return { Int: '1', Boolean: 'true', UUID: '"01900000-0000-7000-8000-000000000000"', Date: '"2017-01-01"', DateTime: '"2017-01-01T00:00:00Z"', Decimal: '"1.00"' }[type.name] ?? '"x"';
}

test('every operation and every field of the schema declares who may reach it', () => {
  expect(undeclared(schema)).toEqual([]);
  expect(operations().length).toBeGreaterThan(30);
});

test('nobody who is not signed in reaches anything but the door', async () => {
  const open: string[] = [];
  const asker = api.with('x'.repeat(43));
  for (const operation of operations()) {
    const { errors } = await asker.run(documentOf(operation));
    if (errors?.[0]?.extensions.code !== 'SIGN_IN_FIRST') open.push(operation.field.name);
  }
  expect(open.sort()).toEqual(['acceptInvitation', 'answerConsultation', 'application', 'beginApplication', 'callAsked', 'consultation', 'dossier', 'foundCollaborative', 'invitation', 'privacyNotice', 'rolesToTry', 'saveApplication', 'signIn', 'submitApplication', 'tryRole', 'viewer']);
});

test('who is in no collaborative, or asks about one that is not there, is told the same: it is not here', async () => {
  const token = await api.tokenOf('OSF · delegate');
  const inside = operations().filter(({ decision }) => decision in ACTIONS);
  expect(inside.length).toBeGreaterThan(20);
  for (const operation of inside) {
    const elsewhere = await api.with(token, { slug: 'another-one' }).run(documentOf(operation));
    expect([operation.field.name, elsewhere.errors?.[0]?.extensions.code]).toEqual([operation.field.name, 'NOT_FOUND']);
  }
});

test('each role reaches the mutations of its table and no other', async () => {
  const people = { officer: 'Ford-Mexico · program officer', delegate: 'Avina · delegate', secretariat: 'CAMMINA · secretariat' } as const;
  for (const [role, name] of Object.entries(people)) {
    const asker = await api.as(name);
    for (const operation of operations().filter(({ decision, root }) => decision in ACTIONS && root === 'mutation')) {
      const { data, errors } = await asker.run<Record<string, { code?: string } | null> | null>(withCode(documentOf(operation)));
      const byRole = errors?.[0]?.extensions.code === 'REFUSED' || data?.[operation.field.name]?.code === 'access.role';
      const allowed = (ACTIONS[operation.decision as Action] as readonly string[]).includes(role);
      expect([role, operation.field.name, byRole]).toEqual([role, operation.field.name, !allowed]);
    }
  }
});

const withCode = (document: string): string => document.replace('{ __typename }', '{ ... on Refused { code } }');
