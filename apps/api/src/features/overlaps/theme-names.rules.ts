import type { Message, MessageValue } from '@acuerdo/words';

/** A message of a comparison, which names themes in English, with the reader's own names of them. Any other word stays as the grants write it. */
export function withThemeNames(message: Message, names: ReadonlyMap<string, string>): Message {
  const named = (value: MessageValue): MessageValue => {
    if (typeof value === 'string') return names.get(value) ?? value;
    return typeof value === 'object' && 'key' in value ? withThemeNames(value, names) : value;
  };
  return { ...message, values: Object.fromEntries(Object.entries(message.values ?? {}).map(([hole, value]) => [hole, named(value)])) };
}
