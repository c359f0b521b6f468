/** Why something was refused, as data: the words for the key are elsewhere, in the reader's language. */
export interface Reason {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface Refusal {
  readonly ok: false;
  readonly reason: Reason;
}

export type Read<T> = { readonly ok: true; readonly value: T } | Refusal;

export const refuse = (key: string, values: Reason['values'] = {}): Refusal => ({ ok: false, reason: { key, values } });
