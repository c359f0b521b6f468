import { refuse, type Message, type Read } from '../message.ts';
import type { EqualRank, Method, Variant } from './method.ts';

const USUAL: Variant = { strength: 'winning', unranked: 'bottom', equalRank: 'exhaust', maxScore: null, minScorers: null, tieOrder: null, defaultOption: null };

export const UNRANKED: readonly Variant['unranked'][] = ['bottom', 'no-opinion'];
export const EQUAL_RANKS: readonly EqualRank[] = ['exhaust', 'wait', 'split', 'skip'];

/**
 * The parameters of a count, completed with the usual ones; what the method does not read is as usual, whatever was given. Refused: a value that is none, with the parameter, the
 * value and what would be right.
 */
export function readVariant(method: Method, given: Partial<Variant>, options: readonly string[]): Read<Variant> {
  const read = Object.fromEntries(Object.entries(given).filter(([name, value]) => value !== undefined && method.parameters.includes(name as keyof Variant)));
  const variant: Variant = { ...USUAL, ...method.usual, ...read };
  const wrong = checkChoices(method, variant) ?? checkNumbers(variant) ?? checkOptions(variant, options);
  return wrong ? { ok: false, reason: wrong } : { ok: true, value: variant };
}

function checkChoices({ strengths = [] }: Method, { strength, unranked, equalRank }: Variant): Message | null {
  const choices: readonly (readonly [string, string, readonly string[]])[] = [
    ['strength', strength, strengths.length > 0 ? strengths : [strength]], ['unranked', unranked, UNRANKED], ['equalRank', equalRank, EQUAL_RANKS]];
  const wrong = choices.find(([, value, allowed]) => !allowed.includes(value));
  return wrong ? refuse('voting.rule.wrong.oneOf', { field: wrong[0], value: String(wrong[1]), allowed: [...wrong[2]] }).reason : null;
}

function checkNumbers({ maxScore, minScorers }: Variant): Message | null {
  for (const [field, value] of Object.entries({ maxScore, minScorers })) {
    if (value !== null && (!Number.isSafeInteger(value) || value < 1)) return refuse('voting.rule.wrong.notWhole', { field, value: String(value), least: 1 }).reason;
  }
  return null;
}

/** A tie order names every option once; the default option is one of them. */
function checkOptions({ tieOrder, defaultOption }: Variant, options: readonly string[]): Message | null {
  if (defaultOption !== null && !options.includes(defaultOption)) {
    return refuse('voting.rule.wrong.oneOf', { field: 'defaultOption', value: defaultOption, allowed: [...options] }).reason;
  }
  const named = new Set(tieOrder ?? options);
  if (tieOrder === null || (named.size === options.length && tieOrder.length === options.length && options.every((id) => named.has(id)))) return null;
  return refuse('voting.rule.wrong.tieOrder', { field: 'tieOrder', value: tieOrder.join(', '), options: [...options] }).reason;
}
