/** What a part of a bench is given. */
export interface BenchContext {
  /** The folder of public files beside the project, where it is there. */
  readonly data?: string;
  /** A scratch database with the product in it, for the parts that ask for one. */
  readonly database?: { readonly url: string };
  readonly print: (line: string) => void;
}

/** How long something takes: seconds by the clock, and of this process on its cores, which others on the machine disturb less. */
export function timed<T>(work: () => T): { readonly result: T; readonly seconds: number; readonly busy: number } {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const result = work();
  const { user, system } = process.cpuUsage(cpu);
  return { result, seconds: (performance.now() - start) / 1000, busy: (user + system) / 1e6 };
}

export const said = (value: number, decimals = 1): string => value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
export const whole = (value: number): string => said(value, 0);
