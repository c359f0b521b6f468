import type { RankedChoice } from '@acuerdo/voting';
import type { Language } from '@acuerdo/words';
import type { TFunction } from 'i18next';

interface Words {
  readonly t: TFunction<'ballots'>;
  readonly language: Language;
  /** By option id, between quotation marks: they stand inside the sentence. */
  readonly titles: Readonly<Record<string, string>>;
}

/** A ballot in one sentence, so that nobody sends what they did not mean: every option of the vote is named once. */
export function ballotSentence(choice: RankedChoice, { t, language, titles }: Words): string {
  if (choice.kind === 'abstain') return t('sentence.abstain');
  if (choice.kind === 'blank' || choice.ranking.length === 0) return t('sentence.blank');
  const list = (ids: readonly string[]) => new Intl.ListFormat(language, { type: 'conjunction' }).format(ids.map((id) => titles[id] ?? id));
  const rank = (ids: readonly string[]) => (ids.length > 1 ? t('sentence.equal', { options: list(ids) }) : list(ids));
  const unranked = Object.keys(titles).filter((id) => !choice.ranking.flat().includes(id));
  const [first = [], ...others] = choice.ranking;
  if (others.length === 0 && unranked.length === 0) return t('sentence.allEqual', { options: list(first) });
  const ranked = t('sentence.ranked', { first: rank(first), then: others.map((ids) => t('sentence.then', { rank: rank(ids) })).join('') });
  return unranked.length === 0 ? ranked : `${ranked} ${t('sentence.unranked', { count: unranked.length, options: list(unranked) })}`;
}

/** The same in a line for a list: “1. “A” 2. “B” = “C”; not ranked: “D””. */
export function choiceInShort(choice: RankedChoice, { t, language, titles }: Words): string {
  if (choice.kind === 'abstain') return t('short.abstain');
  if (choice.kind === 'blank' || choice.ranking.length === 0) return t('short.blank');
  const title = (id: string) => titles[id] ?? id;
  const ranks = choice.ranking.map((ids, at) => `${at + 1}. ${ids.map(title).join(' = ')}`).join('; ');
  const unranked = Object.keys(titles).filter((id) => !choice.ranking.flat().includes(id));
  const list = new Intl.ListFormat(language, { type: 'unit' }).format(unranked.map(title));
  return unranked.length === 0 ? ranks : `${ranks}; ${t('short.unranked', { options: list })}`;
}
