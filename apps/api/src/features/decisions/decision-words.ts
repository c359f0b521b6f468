import { inShort, nameOptions, type BallotChoice } from '@acuerdo/voting';
import { LOCALES, say, type Language, type Message, type MessageValue } from '@acuerdo/words';
import type { Decision, DecisionVote } from './decision.model.ts';

interface Day {
  readonly written: string;
  readonly from: string | null;
}

/** What is said of a decision in one language, for prints. */
export function wordsOf(language: Language) {
  const dates = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  const day = (iso: string) => dates.format(new Date(`${iso}T00:00:00Z`));
  const put = (key: string, values: Record<string, MessageValue> = {}) => say(language, { key: `decision.${key}`, values });
  const money = ({ amount, currency }: { amount: string; currency: string }) => `${new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: 2 }).format(amount as Intl.StringNumericLiteral)} ${currency}`;
  return {
    language, day, put, money,
    label: (key: string) => put(`print.${key}`),
    /** As it was written; a plain day in full. */
    vague: ({ written, from }: Day) => (written === from ? day(written) : written),
    state: ({ state, stateBy }: Pick<Decision, 'state' | 'stateBy'>) => (stateBy ? put('state.by', { state: { key: `decision.state.${state}` }, decision: stateBy }) : put(`state.${state}`)),
    explain: (message: Message, { optionNames }: Pick<Decision, 'optionNames'>) => say(language, nameOptions(message, Object.fromEntries(optionNames.map(({ id, title }) => [id, title[language]])))),
    vote: (vote: DecisionVote, { optionNames, rule }: Pick<Decision, 'optionNames' | 'rule'>) => voteIn(language, vote, { titles: Object.fromEntries(optionNames.map(({ id, title }) => [id, title[language]])), method: rule?.method }),
  };
}

export type Words = ReturnType<typeof wordsOf>;

function voteIn(language: Language, { recused, cast, choice }: DecisionVote, more: { titles: Record<string, string>; method: string | undefined }): string {
  const put = (key: string, values?: Readonly<Record<string, string>>) => say(language, { key, values });
  if (recused) return put('decision.vote.recused');
  if (choice) return inShort(choice as BallotChoice, { say: put, language, ...more });
  return put(cast === null ? 'decision.vote.notTold' : cast ? 'decision.vote.tookPart' : 'decision.vote.absent');
}
