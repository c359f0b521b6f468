import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync } from 'node:fs';

/** When a process began, as its system writes it; undefined where there is none. With its number it names a process for good. */
export const processStart = (pid: number): string | undefined =>
  existsSync('/proc/self/stat') ? startFromProc(pid) : ask(pid, 'lstart=');

/** A process number is given again after a crash: only a server that works in this folder is ours. */
export const isServerOf = (pid: number, dataFolder: string): boolean => {
  if (processStart(pid) === undefined) return false;
  if (!existsSync('/proc/self/stat')) return ask(pid, 'args=')?.includes('postgres') ?? false;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === dataFolder;
  } catch {
    return true;
  }
};

const startFromProc = (pid: number): string | undefined => {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return afterName[0] === 'Z' ? undefined : `${boot} ${afterName[19]}`;
  } catch {
    return undefined;
  }
};

const ask = (pid: number, column: string): string | undefined => {
  try {
    return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined;
  } catch {
    return undefined;
  }
};
