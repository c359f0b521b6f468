import type { CallForm_CallFragment, CallInput } from '../../gql/graphql.ts';
import { instantOf, wallTime } from '../../lib/zoned.ts';

/** A question as it is typed in; what can be chosen is one answer a line, in each language. */
export interface QuestionWritten {
  kind: string;
  required: boolean;
  textEn: string;
  textEs: string;
  guidanceEn: string;
  guidanceEs: string;
  choicesEn: string;
  choicesEs: string;
}

export const NEW_QUESTION: QuestionWritten = { kind: 'long', required: true, textEn: '', textEs: '', guidanceEn: '', guidanceEs: '', choicesEn: '', choicesEs: '' };

export const NEW_CALL = {
  titleEn: '', titleEs: '', textEn: '', textEs: '', themes: [] as string[], places: '', smallest: '', largest: '', currency: 'USD', opensAt: '', closesAt: '', questions: [NEW_QUESTION],
};
export type CallWritten = typeof NEW_CALL;

const lines = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean);

/** An amount that is none is sent as zero, so that the server says at its field what is wrong with it. */
const amountOf = (text: string): string => (/^\d{1,12}(\.\d{1,2})?$/.test(text.trim()) ? text.trim() : '0');

/** As it is sent. A moment that is none is sent as the first of all, for the same reason. */
export function inputOf({ questions, places, smallest, largest, opensAt, closesAt, ...texts }: CallWritten, timeZone: string): CallInput {
  const moment = (wall: string): string => instantOf(wall, timeZone) ?? '1970-01-01T00:00:00Z';
  return {
    ...texts, currency: texts.currency.trim().toUpperCase(), places: places.toUpperCase().split(/[\s,;]+/).filter(Boolean), smallest: amountOf(smallest), largest: amountOf(largest),
    opensAt: moment(opensAt), closesAt: moment(closesAt),
    questions: questions.map(({ choicesEn, choicesEs, ...question }) => ({
      ...question, choicesEn: question.kind === 'choice' ? lines(choicesEn) : [], choicesEs: question.kind === 'choice' ? lines(choicesEs) : [],
    })),
  };
}

/** A call as its form shows it again. */
export function writtenOf({ title, text, themes, places, smallest, largest, currency, opensAt, closesAt, timeZone, questions }: CallForm_CallFragment): CallWritten {
  return {
    titleEn: title.en, titleEs: title.es, textEn: text.en, textEs: text.es, themes: themes.map(({ code }) => code), places: places.join(', '), smallest, largest, currency,
    opensAt: wallTime(opensAt, timeZone), closesAt: wallTime(closesAt, timeZone),
    questions: questions.map(({ kind, required, text: asked, guidance, choices }) => ({
      kind, required, textEn: asked.en, textEs: asked.es, guidanceEn: guidance?.en ?? '', guidanceEs: guidance?.es ?? '',
      choicesEn: choices.map(({ en }) => en).join('\n'), choicesEs: choices.map(({ es }) => es).join('\n'),
    })),
  };
}
