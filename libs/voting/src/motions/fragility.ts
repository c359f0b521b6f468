import { Fraction } from '@acuerdo/exact';
import { option, optionList, type Message } from '../message.ts';
import { choiceFor } from './choice.ts';
import { settle, type Settled } from './settle.ts';
import { optionIds, type MotionSpec } from './spec.ts';
import { isBlankChoice, type Cast, type Silence, type Voice } from './voices.ts';

const KINDS = ['absent', 'abstained', 'blank'] as const;

/**
 * Whether the outcome would stand if one voter without a preference had voted for one option alone. One message for each such ballot that
 * would change the outcome or the option chosen; none means that the outcome is firm. Names nobody: which of them was silent is not the
 * count's to tell, so those of one kind and weight stand for each other.
 */
export function fragilityOf(spec: MotionSpec, cast: Cast): Message[] {
  const now = settle(spec, cast);
  return KINDS.flatMap((kind) => {
    const casts = alike(kind, cast);
    return optionIds(spec).toSorted().flatMap((id) => {
      const changed = casts.map((with_) => settle(spec, with_(choiceFor(spec, id)))).filter((then) => then.outcome !== now.outcome || then.chosen !== now.chosen);
      return distinct(changed.map((then) => ({ key: `voting.fragile.${kind}`, values: { option: option(id), outcome: wouldBe(spec, then) } })));
    });
  });
}

type With = (choice: Voice['choice']) => Cast;

/** For each weight among the voters of a kind: the same votes with one of them having spoken. */
function alike(kind: typeof KINDS[number], cast: Cast): With[] {
  if (kind === 'absent') {
    return distinctVoices(cast.silent).map((silence) => (choice) => ({ ...cast,
      silent: cast.silent.filter((one) => one !== silence), voices: [...cast.voices, { ...silence, heads: Fraction.of(1), choice }] }));
  }
  const isKind = ({ choice }: Voice): boolean => (kind === 'abstained' ? choice.kind === 'abstain' : isBlankChoice(choice));
  return distinctVoices(cast.voices.filter(isKind)).map((voice) => (choice) => ({ ...cast,
    voices: cast.voices.map((one) => (one === voice ? { ...voice, choice } : one)) }));
}

function distinctVoices<T extends Silence>(all: readonly T[]): T[] {
  const seen = new Map(all.map((one) => [`${Fraction.format(one.weight)} ${one.blocks}`, one]));
  return [...seen.values()];
}

/** Each once, in an order that tells nothing of the voters'. */
function distinct(messages: readonly Message[]): Message[] {
  const byText = new Map(messages.map((message) => [JSON.stringify(message), message]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, message]) => message);
}

function wouldBe({ statusQuo }: MotionSpec, { outcome, winners, tieBreak }: Settled): Message {
  return { key: `voting.outcome.${outcome}`, values: { options: optionList(tieBreak ? [tieBreak.chosen] : winners), statusQuo: option(statusQuo) } };
}
