import { say, type Language } from '@acuerdo/words';

export const RHYTHMS = ['off', 'daily', 'weekly'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** What kinds of things wait for a person, in the order in which the letter tells them: what ends first. */
export const KINDS = ['votes', 'boards', 'minutes', 'decisions', 'reviews', 'steps'] as const;

/** Something that waits: its short id, and its page below that of the collaborative. */
export interface Thing {
  readonly shortId: string;
  readonly path: string;
}

export type Waiting = Readonly<Record<(typeof KINDS)[number], readonly Thing[]>>;

export interface Addressee {
  readonly language: Language;
  readonly collaborative: string;
  /** Where the pages of the collaborative are: `https://acuerdo.example.org/cammina`. */
  readonly address: string;
  readonly stopAddress: string;
}

export const countOf = (waiting: Waiting): number => KINDS.reduce((sum, kind) => sum + waiting[kind].length, 0);

/** The letter: counts, short ids and links, and nothing that a title, a name or an amount would tell to whoever reads along. */
export function digestLetter(waiting: Waiting, { language, collaborative, address, stopAddress }: Addressee): { readonly subject: string; readonly text: string } {
  const word = (key: string, values: Record<string, string | number>): string => say(language, { key: `api.digests.${key}`, values });
  const told = KINDS.filter((kind) => waiting[kind].length > 0)
    .map((kind) => [word(`kind.${kind}`, { count: waiting[kind].length }), ...waiting[kind].map(({ shortId, path }) => `  ${shortId}  ${address}/${path}`)].join('\n'));
  return {
    subject: word('subject', { collaborative, count: countOf(waiting) }),
    text: [word('begin', { collaborative }), ...told, word('end', { desk: address, stop: stopAddress })].join('\n\n'),
  };
}
