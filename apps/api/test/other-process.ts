import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Asker } from './harness.ts';

export interface OtherProcess {
  /** Somebody with a token, asking this process. */
  with(token: string): Pick<Asker, 'run'>;
  stop(): Promise<void>;
}

/** Starts the built product in a process of its own, on a database that is there already; its clock may run ahead. */
export async function startProcess(databaseUrl: string, { aheadMs = 0 } = {}): Promise<OtherProcess> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'serve-one.ts')], {
    env: { ...process.env, DATABASE_URL: databaseUrl, CLOCK_AHEAD_MS: String(aheadMs), NODE_OPTIONS: '' }, stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const [origin] = await Promise.race([once(lines, 'line') as Promise<[string]>, ended.then(([code]) => { throw new Error(`the process ended with ${code}`); })]);
  return {
    with: (token) => asker(origin, token),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

const asker = (origin: string, token: string): Pick<Asker, 'run'> => ({
  run: async (query: string, variables?: Record<string, unknown>) => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST', body: JSON.stringify({ query, variables }),
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'x-acuerdo-collaborative': 'cammina' },
    });
    const text = await response.text();
    return { ...JSON.parse(text), text };
  },
});
