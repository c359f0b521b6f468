/** A sentence as data; `libs/words` has the words for every key. Exact numbers travel as strings. */
export interface Message {
  readonly key: string;
  readonly values?: Readonly<Record<string, MessageValue>>;
}

export type MessageValue = string | number | Message | readonly MessageValue[];

export interface Refusal {
  readonly ok: false;
  readonly reason: Message;
}

export type Read<T> = { readonly ok: true; readonly value: T } | Refusal;

export const refuse = (key: string, values: Message['values'] = {}): Refusal => ({ ok: false, reason: { key, values } });

/** An option inside a message, kept apart from other text so that `nameOptions` can find it. */
export const option = (id: string): Message => ({ key: 'voting.option', values: { id } });

export const optionList = (ids: readonly string[]): Message[] => ids.map(option);

/** Puts the options' titles, in the reader's language, where a message has their ids. An id without a title stays. */
export function nameOptions(message: Message, titles: Readonly<Record<string, string>>): Message {
  const named = (value: MessageValue): MessageValue => {
    if (typeof value !== 'object') return value;
    if (!('key' in value)) return value.map(named);
    if (value.key !== 'voting.option') return nameOptions(value, titles);
    const id = String(value.values?.['id']);
    return Object.hasOwn(titles, id) ? titles[id]! : value;
  };
  const values = Object.entries(message.values ?? {}).map(([name, value]) => [name, named(value)] as const);
  return { key: message.key, values: Object.fromEntries(values) };
}
