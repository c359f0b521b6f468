declare module 'schulze-method' {
  /** Places from the first; `ballots` give each option a rank. */
  export function run(options: number, ballots: readonly (readonly number[])[]): { place: number; indexes: number[] }[];
}
