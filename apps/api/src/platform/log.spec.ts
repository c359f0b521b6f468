import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

test('a failed statement is logged without the values that it was to write', () => {
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', `
    import { log } from ${JSON.stringify(join(import.meta.dirname, '../../dist/platform/log.js'))};
    log.error({ id: 'abc', error: Object.assign(new Error('duplicate key'), { code: '23505', parameters: ['Casa protegida'], query: "values ('Casa protegida')" }) }, 'unexpected error');
  `], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', LOG_LEVEL: 'warn' } });
  expect(JSON.parse(stderr)).toMatchObject({ id: 'abc', error: { message: 'duplicate key', code: '23505' } });
  expect(stderr).not.toContain('Casa protegida');
});
