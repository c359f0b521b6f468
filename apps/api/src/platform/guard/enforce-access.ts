import { may, type Answer } from '@acuerdo/access';
import {
  defaultFieldResolver, isInterfaceType, isObjectType, isUnionType, getNamedType, type GraphQLField, type GraphQLFieldResolver,
  type GraphQLObjectType, type GraphQLSchema,
} from 'graphql';
import type { Ctx } from '../ctx.ts';
import { NotFound, SignInFirst, refusedError } from '../graphql/errors.ts';
import { refused } from '../graphql/user-error.ts';
import { isDecision, type AccessDecision } from './access.decorator.ts';

/**
 * Puts the declared decision in front of every operation, in the schema itself, so that nothing can go round it.
 * Throws at start, naming them, when an operation, type or field declares none.
 */
export function enforceAccess(schema: GraphQLSchema): GraphQLSchema {
  const missing = undeclared(schema);
  if (missing.length > 0) throw new Error(`no access decision is declared for: ${missing.join(', ')}`);
  for (const root of roots(schema)) {
    for (const field of Object.values(root.getFields())) guard(field, decisionOf(field) as AccessDecision);
  }
  return schema;
}

/** Every operation, and every field of every object, without a decision of its own or of its type. */
export function undeclared(schema: GraphQLSchema): string[] {
  const operations = new Set(roots(schema));
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) return [];
    if (isInterfaceType(type)) return [];
    const own = operations.has(type) ? undefined : decisionOf(type);
    return Object.values(type.getFields())
      .filter((field) => !isDecision(decisionOf(field) ?? own))
      .map((field) => `${type.name}.${field.name}`);
  });
}

const decisionOf = (thing: { extensions?: Readonly<Record<string, unknown>> }) => thing.extensions?.['access'];

const roots = (schema: GraphQLSchema): GraphQLObjectType[] =>
  [schema.getQueryType(), schema.getMutationType()].filter((type): type is GraphQLObjectType => Boolean(type));

function guard(field: GraphQLField<unknown, Ctx>, decision: AccessDecision): void {
  const resolve: GraphQLFieldResolver<unknown, Ctx> = field.resolve ?? defaultFieldResolver;
  const type = getNamedType(field.type);
  const answersRefusals = isUnionType(type) && type.getTypes().some(({ name }) => name === 'Refused');
  field.resolve = (source, args, ctx, info) => {
    const answer = decide(ctx, decision);
    if (answer.allowed) return resolve(source, args, ctx, info);
    if (answersRefusals) return refused(ctx, answer.reason);
    throw refusedError(ctx, answer.reason);
  };
}

function decide(ctx: Ctx, decision: AccessDecision): Answer {
  if (decision === 'anyone') return { allowed: true };
  if (!ctx.account) throw new SignInFirst(ctx);
  if (decision === 'signedIn') return { allowed: true };
  if (decision === 'withParent') throw new Error('an operation has no parent to inherit its access from');
  if (!ctx.viewer) throw new NotFound(ctx);
  return may(ctx.viewer, decision);
}
