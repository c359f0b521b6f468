/** Something the person at the terminal can mend: it is told in one sentence, without a stack. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';
