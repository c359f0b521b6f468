import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

interface Pattern {
  readonly name: string;
  readonly description: string;
  readonly fits: (text: string) => boolean;
  readonly example: string;
}

/** A scalar that is text of one exact form, both ways. Nothing is guessed, rounded or shifted. */
function textScalar({ name, description, fits, example }: Pattern): GraphQLScalarType<string, string> {
  const read = (value: unknown): string => {
    if (typeof value === 'string' && fits(value)) return value;
    throw new GraphQLError(`${name}: ${JSON.stringify(value)?.slice(0, 60)} is not of the form ${example}`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: read,
    parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})$/;
const DECIMAL = /^-?\d{1,12}(\.\d{1,2})?$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const isDay = (text: string) => DAY.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;

export const DateScalar = textScalar({
  name: 'Date', description: 'A day: `2017-03-01`.', example: '2017-03-01', fits: isDay,
});

export const DateTimeScalar = textScalar({
  name: 'DateTime', description: 'A moment with its zone: `2017-03-01T18:00:00Z`.', example: '2017-03-01T18:00:00Z',
  fits: (text) => MOMENT.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)),
});

export const DecimalScalar = textScalar({
  name: 'Decimal', description: 'An exact decimal number as text: `137809.00`.', example: '137809.00', fits: (text) => DECIMAL.test(text),
});

export const UuidScalar = textScalar({
  name: 'UUID', description: 'An id in lower case.', example: '0190a6c2-…-…', fits: (text) => UUID.test(text),
});

/** Something that a library of ours says or counted, as plain JSON. Given, never taken. */
const givenJson = (name: string, description: string) => new GraphQLScalarType({
  name,
  description,
  serialize: (value) => value,
  parseValue: () => {
    throw new GraphQLError(`${name} is given, never taken`, { extensions: { code: 'BAD_USER_INPUT' } });
  },
});

export const MessageScalar = givenJson('Message', 'A sentence as data, `{ key, values }`: the words are in libs/words, in both languages.');
export const JsonScalar = givenJson('JSON', 'A plain JSON value whose form a library of ours defines.');

export const SCALARS = [DateScalar, DateTimeScalar, DecimalScalar, UuidScalar, MessageScalar, JsonScalar];
