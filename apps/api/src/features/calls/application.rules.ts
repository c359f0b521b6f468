import { isIsoDay } from '@acuerdo/calendar';
import { Money } from '@acuerdo/exact';
import type { Message } from '@acuerdo/words';
import { LONGEST, type Question } from './call.rules.ts';

/** An application as it is typed in; while it is a draft, anything may be missing or wrong. */
export interface Written {
  readonly organisation: string;
  readonly contact: string;
  readonly title: string;
  readonly summary: string;
  readonly amount: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly places: readonly string[];
  /** One text for each question, in their order. */
  readonly answers: readonly string[];
}

export interface Asked {
  readonly smallest: string;
  readonly largest: string;
  readonly currency: string;
  readonly places: readonly string[];
  readonly questions: readonly Question[];
}

export interface Wrong {
  readonly path: string;
  readonly message: Message;
}

const NEEDED = ['organisation', 'contact', 'title', 'summary', 'amount', 'startsOn', 'endsOn'] as const;

/** More than any column of amounts holds. */
const TOO_MUCH = 10n ** 14n;

/** An amount in hundredths, exactly; null where it is none. */
export const hundredths = (text: string): bigint | null => {
  const read = Money.parse(text, 'XXX');
  return read.ok && read.value.minor >= 0n && read.value.minor < TOO_MUCH ? read.value.minor : null;
};

/**
 * All that keeps an application from being submitted, field by field, each with what would be right.
 * Nothing in it depends on what the partners hold: only on the call and on what was written.
 */
export function whatIsWrong(written: Written, asked: Asked): Wrong[] {
  const missing = NEEDED.filter((name) => written[name] === '').map((path) => say(path, 'api.field.missing'));
  return [
    ...missing, ...(written.amount === '' ? [] : amountWrong(written.amount, asked)), ...daysWrong(written),
    ...(written.places.length > 0 && written.places.every((place) => asked.places.includes(place)) ? [] : [say('places', 'api.calls.choosePlace')]),
    ...asked.questions.flatMap((question, at) => answerWrong(question, written.answers[at] ?? '', `answers.${at}`)),
  ];
}

const say = (path: string, key: string, values: Message['values'] = {}): Wrong => ({ path, message: { key, values } });

function amountWrong(amount: string, { smallest, largest, currency }: Asked): Wrong[] {
  const [asks, least, most] = [amount, smallest, largest].map(hundredths);
  if (asks === null || asks === undefined) return [say('amount', 'api.calls.amount')];
  const fits = asks >= (least ?? 0n) && asks <= (most ?? asks);
  return fits ? [] : [say('amount', 'api.calls.amountBetween', { smallest, largest, currency })];
}

function daysWrong({ startsOn, endsOn }: Written): Wrong[] {
  const wrong = Object.entries({ startsOn, endsOn }).filter(([, day]) => day !== '' && !isIsoDay(day)).map(([path]) => say(path, 'api.calls.day'));
  return wrong.length === 0 && startsOn !== '' && endsOn !== '' && endsOn < startsOn ? [say('endsOn', 'api.proposals.endsBefore')] : wrong;
}

function answerWrong({ kind, required, choicesEn }: Question, answer: string, path: string): Wrong[] {
  if (answer === '') return required ? [say(path, 'api.field.missing')] : [];
  if (answer.length > LONGEST[kind]) return [say(path, 'api.field.tooManyCharacters', { length: answer.length, limit: LONGEST[kind] })];
  if (kind === 'amount' && hundredths(answer) === null) return [say(path, 'api.calls.amount')];
  return kind === 'choice' && !(/^\d{1,2}$/.test(answer) && Number(answer) < choicesEn.length) ? [say(path, 'api.calls.chooseOne')] : [];
}
