import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface OtherProcess {
  readonly origin: string;
  stop(): Promise<void>;
  /** Ends it as a power cut would: nothing is finished, nobody is told. */
  kill(): Promise<void>;
}

interface ProcessOptions {
  readonly aheadMs?: number;
  /** Takes what the process logs, with everything in it that it can log. */
  readonly onLog?: (text: string) => void;
}

/** Starts the built product in a process of its own, on a database that is there already; its clock may run ahead. */
export async function startProcess(databaseUrl: string, { aheadMs = 0, onLog }: ProcessOptions = {}): Promise<OtherProcess> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'serve-one.ts')], {
    env: { ...process.env, DATABASE_URL: databaseUrl, CLOCK_AHEAD_MS: String(aheadMs), NODE_OPTIONS: '', ...(onLog && { LOG_LEVEL: 'trace' }) },
    stdio: ['pipe', 'pipe', onLog ? 'pipe' : 'inherit'],
  });
  child.stderr?.setEncoding('utf8').on('data', onLog ?? (() => undefined));
  const ended = once(child, 'exit');
  if (!child.stdout) throw new Error('the process says nothing');
  const lines = createInterface({ input: child.stdout });
  const [origin] = await Promise.race([once(lines, 'line') as Promise<[string]>, ended.then(([code]) => { throw new Error(`the process ended with ${code}`); })]);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  return {
    origin,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}
