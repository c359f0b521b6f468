import { checkMotionSpec, ruleInWords, type Message, type MotionSpec } from '@acuerdo/voting';

/** A share as a form holds it: numbers may be missing while somebody types. */
export interface ShareDraft {
  readonly op: string;
  readonly num: number | string;
  readonly den: number | string;
  readonly base: string;
}

export interface MotionDraft {
  readonly titleEn: string;
  readonly titleEs: string;
  readonly textEn: string;
  readonly textEs: string;
  readonly optionIds: readonly string[];
  readonly quorum: ShareDraft;
  readonly threshold: ShareDraft;
}

/** What most collaboratives begin with; every part of it can be changed. */
export const FIRST_RULE = {
  quorum: { op: '>=', num: 2, den: 3, base: 'eligible' },
  threshold: { op: '>', num: 1, den: 2, base: 'yes+no' },
} as const;

export type RuleReading = { readonly ok: true; readonly sentences: readonly Message[] } | { readonly ok: false; readonly wrong: Message };

/** The rule of a draft in sentences, or the first thing that is wrong with it: by the same functions that judge it on the server. */
export function readRule({ optionIds, quorum, threshold }: Pick<MotionDraft, 'optionIds' | 'quorum' | 'threshold'>, statusQuo: string): RuleReading {
  const spec = {
    options: optionIds.map((id) => ({ id })), statusQuo, method: 'schulze', unranked: 'bottom', strength: 'winning',
    rule: { basis: 'partner', quorum: whole(quorum), threshold: { ...whole(threshold), base: threshold.base } },
  } as MotionSpec;
  const wrong = checkMotionSpec(spec);
  return wrong ? { ok: false, wrong } : { ok: true, sentences: ruleInWords(spec) };
}

/** An empty field is no number at all, and is told so; never a zero. */
const numberOf = (given: number | string): number => (given === '' ? NaN : Number(given));

const whole = ({ op, num, den }: ShareDraft) => ({ op, num: numberOf(num), den: numberOf(den) });

/** As it is sent. */
export const sent = ({ optionIds, quorum, threshold, ...texts }: MotionDraft) => ({
  ...texts,
  optionIds: [...optionIds],
  quorum: { ...whole(quorum), base: 'eligible' },
  threshold: { ...whole(threshold), base: threshold.base },
});
