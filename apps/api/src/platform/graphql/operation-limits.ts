import {
  getNamedType, GraphQLError, isInterfaceType, isObjectType, Kind, valueFromAST,
  type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLField, type GraphQLNamedType, type GraphQLSchema, type OperationDefinitionNode,
  type SelectionNode, type SelectionSetNode,
} from 'graphql';

export const LIMITS = { depth: 24, fields: 600, aliases: 20, roots: 12, rows: 5_000, tokens: 4_000 } as const;

/** What an operation asks for, added up until it is too much. */
interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  fields: number;
  aliases: number;
  rows: number;
}

/** Where the walk is: in which type, how deep, and how many rows each stands for. */
interface At {
  readonly type: GraphQLNamedType | undefined;
  readonly depth: number;
  readonly factor: number;
}

/**
 * Refuses an operation that asks for too much: too deep, too wide, too many aliases, or too many rows. Page sizes count
 * with the values that the variables and the defaults really have, multiplied down the nesting.
 * Returns the refusal, which tells no limit; null where the operation fits.
 */
export function exceeds(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): GraphQLError | null {
  const fragments = new Map(document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])));
  const walk: Walk = { schema, fragments, variables: withDefaults(operation, variables), fields: 0, aliases: 0, rows: 0 };
  const type = schema.getRootType(operation.operation) ?? undefined;
  const fits = operation.selectionSet.selections.length <= LIMITS.roots && measure(walk, operation.selectionSet, { type, depth: 1, factor: 1 });
  return fits ? null : new GraphQLError('The operation asks for too much at once.', { extensions: { code: 'TOO_MUCH', public: true, http: { status: 400 } } });
}

function withDefaults(operation: OperationDefinitionNode, given: Record<string, unknown>): Record<string, unknown> {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)] as const] : []);
  return { ...Object.fromEntries(defaults), ...given };
}

/** Adds up a selection; stops with false as soon as it is too much, so that an abusive document costs nothing more. */
function measure(walk: Walk, set: SelectionSetNode, at: At): boolean {
  return at.depth <= LIMITS.depth && set.selections.every((node) => measureOne(walk, node, at));
}

function measureOne(walk: Walk, node: SelectionNode, at: At): boolean {
  if (node.kind === Kind.FIELD) return measureField(walk, node, at);
  const inner = node.kind === Kind.INLINE_FRAGMENT ? node : walk.fragments.get(node.name.value);
  if (!inner) return true;
  const type = inner.typeCondition ? walk.schema.getType(inner.typeCondition.name.value) : at.type;
  return measure(walk, inner.selectionSet, { ...at, type, depth: at.depth + 1 });
}

function measureField(walk: Walk, node: FieldNode, at: At): boolean {
  const field = isObjectType(at.type) || isInterfaceType(at.type) ? at.type.getFields()[node.name.value] : undefined;
  const size = pageSize(firstOf(field, node, walk.variables));
  const factor = at.factor * size;
  walk.fields += 1;
  walk.aliases += node.alias ? 1 : 0;
  walk.rows += size > 1 ? factor : 0;
  if (walk.fields > LIMITS.fields || walk.aliases > LIMITS.aliases || walk.rows > LIMITS.rows) return false;
  return !node.selectionSet || measure(walk, node.selectionSet, { type: field && getNamedType(field.type), depth: at.depth + 1, factor });
}

/** How many are asked for. What else is wrong with the arguments is said where they are read. */
function firstOf(field: GraphQLField<unknown, unknown> | undefined, node: FieldNode, variables: Readonly<Record<string, unknown>>): unknown {
  const argument = field?.args.find(({ name }) => name === 'first');
  const given = node.arguments?.find(({ name }) => name.value === 'first');
  return argument && ((given && valueFromAST(given.value, argument.type, variables)) ?? argument.defaultValue);
}

const pageSize = (first: unknown): number => (typeof first === 'number' && first > 1 ? first : 1);
