import fc from 'fast-check';
import { jsonFault } from './json-fault.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test.each([['{"a":1}', null], ['{"a":1,}', 7], ['{"a" 1}', 5], ['[1,2', 4], ['', 0], ['[1]x', 3], ['{"a":"\u0001"}', 6], ['01', 1], [' [ ] ', null]])(
  '%j stops being JSON at %j', (text, at) => {
    expect(jsonFault(text)).toBe(at);
  });

test('it agrees with the runtime on what is JSON, for JSON with one character changed', () => {
  const text = fc.tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom(...'{}[]",:\\0e-.tn \u0000')).map(
    ([json, at, sign]) => `${json.slice(0, at % json.length)}${sign}${json.slice((at % json.length) + 1)}`);
  fc.assert(fc.property(text, (one) => {
    expect(jsonFault(one) === null).toBe(isJson(one));
  }), { numRuns: 1000 });
});
