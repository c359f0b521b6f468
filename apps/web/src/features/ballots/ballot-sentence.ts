import { inShort, type BallotChoice, type WholeChoice } from '@acuerdo/voting';
import { say, type Language } from '@acuerdo/words';
import type { TFunction } from 'i18next';

interface Words {
  readonly t: TFunction<'ballots'>;
  readonly language: Language;
  /** By option id, between quotation marks: they stand inside the sentence. */
  readonly titles: Readonly<Record<string, string>>;
  /** How the motion is counted, where the same ballot reads differently: one vote, or approval. */
  readonly method?: string | undefined;
}

type Ranked = Extract<WholeChoice, { kind: 'ranking' }>;
type Scored = Extract<WholeChoice, { kind: 'scores' }>;

/** A ballot in one sentence, so that nobody sends what they did not mean: every option of the vote is named once. */
export function ballotSentence(choice: BallotChoice, words: Words): string {
  const { t } = words;
  if (choice.kind === 'split') return t('sentence.split', { parts: choice.parts.map((part) => t('sentence.part', { share: part.share, says: ballotSentence(part.choice, words) })).join(' ') });
  if (choice.kind === 'abstain') return t('sentence.abstain');
  if (choice.kind === 'answer') return t(`sentence.${choice.answer}`);
  if (choice.kind === 'scores') return scoredSentence(choice, words);
  return choice.kind === 'blank' || choice.ranking.length === 0 ? t('sentence.blank') : rankedSentence(choice, words);
}

const listIn = (language: Language, names: readonly string[]): string => new Intl.ListFormat(language, { type: 'conjunction' }).format(names);

function rankedSentence({ ranking }: Ranked, { t, language, titles, method }: Words): string {
  const list = (ids: readonly string[]) => listIn(language, ids.map((id) => titles[id] ?? id));
  const [first = [], ...others] = ranking;
  if (method === 'plurality') return t('sentence.one', { option: list(first) });
  const rank = (ids: readonly string[]) => (ids.length > 1 ? t('sentence.equal', { options: list(ids) }) : list(ids));
  const unranked = Object.keys(titles).filter((id) => !ranking.flat().includes(id));
  if (others.length === 0 && unranked.length === 0) return t('sentence.allEqual', { options: list(first) });
  const ranked = t('sentence.ranked', { first: rank(first), then: others.map((ids) => t('sentence.then', { rank: rank(ids) })).join('') });
  return unranked.length === 0 ? ranked : `${ranked} ${t('sentence.unranked', { count: unranked.length, options: list(unranked) })}`;
}

function scoredSentence({ scores }: Scored, { t, language, titles, method }: Words): string {
  const given = Object.keys(titles).filter((id) => scores[id] !== undefined);
  const left = Object.keys(titles).filter((id) => scores[id] === undefined);
  const list = (ids: readonly string[]) => listIn(language, ids.map((id) => titles[id] ?? id));
  if (method === 'approval') return left.length === 0 ? t('sentence.approvesAll', { options: list(given) }) : t('sentence.approves', { options: list(given), count: left.length, others: list(left) });
  const points = listIn(language, given.map((id) => t('sentence.points', { option: titles[id] ?? id, count: scores[id] ?? 0 })));
  return left.length === 0 ? t('sentence.scores', { points }) : `${t('sentence.scores', { points })} ${t('sentence.unscored', { count: left.length, options: list(left) })}`;
}

/** The same in a line for a list: “1. “A” 2. “B” = “C”; not ranked: “D””. */
export const choiceInShort = (choice: BallotChoice, { language, titles, method }: Omit<Words, 't'>): string =>
  inShort(choice, { language, titles, method, say: (key, values) => say(language, { key, values }) });
