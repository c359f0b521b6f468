/** What a part of this bench is given. */
export interface BenchContext {
  readonly print: (line: string) => void;
}

/** The quickest of several runs: milliseconds by the clock, and of this process on its cores, which others on the machine disturb less. */
export function quickest<T>(runs: number, work: () => T): { readonly result: T; readonly clock: number; readonly busy: number } {
  let best = { result: work(), clock: Infinity, busy: Infinity };
  for (let run = 0; run < runs; run += 1) {
    const [start, cpu] = [performance.now(), process.cpuUsage()];
    const result = work();
    const { user, system } = process.cpuUsage(cpu);
    const [clock, busy] = [performance.now() - start, (user + system) / 1000];
    best = { result, clock: Math.min(best.clock, clock), busy: Math.min(best.busy, busy) };
  }
  return best;
}

export const ms = (value: number): string => `${value.toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} ms`;
export const times = (value: number): string => `${value.toLocaleString('en', { maximumSignificantDigits: 2 })} ×`;
