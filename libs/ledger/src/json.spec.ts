import { canonical, isCanonical, NotCanonical } from '@acuerdo/ledger';
import fc from 'fast-check';

const refusalOf = (value: unknown) => {
  try {
    return canonical(value);
  } catch (fault) {
    return fault instanceof NotCanonical ? fault.reason : fault;
  }
};

test.each([
  ['RFC 8785, 3.2.3: names sorted by UTF-16 code units',
    '{"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control","\\u00f6":"Latin Small Letter O With Diaeresis"}',
    '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}'],
  ['RFC 8785, 3.2.2: strings and literals',
    '{"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null, true, false]}',
    '{"literals":[null,true,false],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'],
  ['cyberphone arrays.json', '[56,{"d":true,"10":null,"1":[ ]}]', '[56,{"1":[],"10":null,"d":true}]'],
  ['cyberphone french.json: code units, not the order of a language',
    '{"peach":"a","péché":"b","pêche":"c","sin":"d"}', '{"peach":"a","péché":"b","pêche":"c","sin":"d"}'],
  ['cyberphone structures.json',
    '{"1":{"f":{"f":"hi","F":5},"\\n":56},"10":{},"":"empty","a":{},"111":[{"e":"yes","E":"no"}],"A":{}}',
    '{"":"empty","1":{"\\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{"E":"no","e":"yes"}],"A":{},"a":{}}'],
  ['cyberphone unicode.json: nothing is normalised', '{"Unnormalized Unicode":"A\\u030a"}', '{"Unnormalized Unicode":"A\u030a"}'],
  ['control characters in their shortest escape', '["\\u0000\\u0008\\u0009\\u000a\\u000c\\u000d\\u001f\\u007f"]', '["\\u0000\\b\\t\\n\\f\\r\\u001f\u007f"]'],
])('%s', (_name, input, output) => {
  expect(canonical(JSON.parse(input))).toBe(output);
});

test.each([
  ['a fraction', { a: [1, 0.5] }, 'number', '$.a[1]'],
  ['a number past 2^53', 2 ** 53, 'number', '$'],
  ['not a number', [Number.NaN], 'number', '$[0]'],
  ['minus zero, which would be written like zero', [-0], 'number', '$[0]'],
  ['nothing', { a: undefined }, 'type', '$.a'],
  ['a hole in a list', [1, , 2], 'type', '$[1]'], // eslint-disable-line no-sparse-arrays
  ['a date', { a: { at: new Date(0) } }, 'type', '$.a.at'],
  ['a bigint', { a: 1n }, 'type', '$.a'],
  ['half a character', { a: '\ud800' }, 'surrogate', '$.a'],
  ['half a character in a name', { '\udc00': 1 }, 'surrogate', '$'],
])('%s is refused with its place', (_name, value, problem, path) => {
  expect(refusalOf(value)).toEqual({ key: `ledger.canonical.${problem}`, values: { path } });
});

test('a value that holds itself is refused and does not end the program', () => {
  const ring: unknown[] = [];
  ring.push(ring);
  expect(refusalOf(ring)).toMatchObject({ key: 'ledger.canonical.depth' });
});

const json = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, fc.string({ unit: 'binary' }), fc.maxSafeInteger(), fc.boolean(), fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(fc.string({ unit: 'binary' }), tie('value'), { maxKeys: 4, noNullPrototype: true })),
})).value;

test('the canonical text reads back as the same value, and is the canonical text of what it reads back as', () => {
  fc.assert(fc.property(json, (value) => {
    const text = canonical(value);
    expect(JSON.parse(text)).toEqual(value);
    expect(canonical(JSON.parse(text))).toBe(text);
  }), { numRuns: 300 });
});

test('a text is canonical when it is the one that is written, and no other text of the same value is', () => {
  const value = fc.jsonValue({ maxDepth: 3 }).map((json) => JSON.parse(JSON.stringify(json, (_, part) => (typeof part === 'number' && (!Number.isSafeInteger(part) || Object.is(part, -0)) ? 0 : part))) as unknown);
  fc.assert(fc.property(value, (json) => {
    const text = canonical(json);
    expect(isCanonical(text, JSON.parse(text))).toBe(true);
    expect(isCanonical(`${text} `, json)).toBe(false);
  }));
  for (const other of ['{"b":1,"a":2}', '{"a":1,"a":1}', '[1.0]', '[1e2]', '[-0]', '["\\u0041"]', '["\\/"]', '{"10":1,"9":2,"a":{"c":1,"b":2}}', '["\\ud800"]', '[0.5]']) {
    expect([other, isCanonical(other, JSON.parse(other))]).toEqual([other, false]);
  }
});
