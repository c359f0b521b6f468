import { LEVELS, STATES } from './question-words.ts';

const CHOICES = ['unsettled', ...STATES] as const;

export interface QuestionChoice {
  readonly level: (typeof LEVELS)[number] | '';
  readonly state: (typeof CHOICES)[number] | '';
}

export const STATE_CHOICES = CHOICES;

/** What the address says; anything it does not know counts as not said. */
export const choiceIn = (search: URLSearchParams): QuestionChoice => ({
  level: LEVELS.find((level) => level === search.get('level')) ?? '',
  state: CHOICES.find((state) => state === search.get('state')) ?? '',
});

export const searchOf = ({ level, state }: QuestionChoice): Record<string, string> => ({ ...(level ? { level } : {}), ...(state ? { state } : {}) });

export const filterOf = ({ level, state }: QuestionChoice) => ({ level: level || null, state: state || null });
