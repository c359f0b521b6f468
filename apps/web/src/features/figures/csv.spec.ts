import { csvOf } from './csv.ts';

test.each([
  [[['plain', 12]], 'plain,12'],
  [[['a, b', 'say "so"', 'two\nlines']], '"a, b","say ""so""","two\nlines"'],
  [[['=1+1', '+1', '@x', '-x', '-12.50']], "'=1+1,'+1,'@x,'-x,-12.50"],
])('%j', (rows, text) => {
  expect(csvOf(rows)).toBe(`\uFEFF${text}\r\n`);
});
