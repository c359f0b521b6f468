import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isKnown } from './limits.ts';

/** The kinds of entries that this library writes. */
const written = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
  .flatMap((name) => [...readFileSync(join(import.meta.dirname, name), 'utf8').matchAll(/\bkind: '([a-z-]+\.[\w-]+)'/g)].map(([, kind]) => kind ?? ''));

test('no entry that is written is unknown to whoever verifies it', () => {
  expect(written.length).toBeGreaterThan(50);
  expect(written.filter((kind) => !isKnown(kind))).toEqual([]);
});
