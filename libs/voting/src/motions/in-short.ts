import type { BallotChoice } from './choice.ts';

interface Words {
  /** Words for a key of `voting.short`. */
  readonly say: (key: string, values?: Readonly<Record<string, string>>) => string;
  readonly language: string;
  /** By option id. */
  readonly titles: Readonly<Record<string, string>>;
  /** How the motion is counted, where the same ballot reads differently: one vote, or approval. */
  readonly method?: string | undefined;
}

/** A ballot in a line, for lists and prints: “1. A; 2. B = C; not ranked: D”. */
export function inShort(choice: BallotChoice, words: Words): string {
  const { say, language, titles, method } = words;
  const title = (id: string) => titles[id] ?? id;
  if (choice.kind === 'split') return choice.parts.map((part) => `${part.share}: ${inShort(part.choice, words)}`).join(' · ');
  if (choice.kind === 'abstain') return say('voting.short.abstain');
  if (choice.kind === 'answer') return say(`voting.short.${choice.answer}`);
  if (choice.kind === 'scores') return Object.entries(choice.scores).map(([id, score]) => (method === 'approval' ? title(id) : `${title(id)}: ${score}`)).join('; ');
  if (choice.kind === 'blank' || choice.ranking.length === 0) return say('voting.short.blank');
  if (method === 'plurality') return choice.ranking[0]?.map(title).join(' = ') ?? '';
  const ranks = choice.ranking.map((ids, at) => `${at + 1}. ${ids.map(title).join(' = ')}`).join('; ');
  const unranked = Object.keys(titles).filter((id) => !choice.ranking.flat().includes(id));
  const options = new Intl.ListFormat(language, { type: 'unit' }).format(unranked.map(title));
  return unranked.length === 0 ? ranks : `${ranks}; ${say('voting.short.unranked', { options })}`;
}
