import { option, optionList, type Message } from '../message.ts';
import type { MotionSpec } from './motion.ts';
import { settle, type Cast, type Settled } from './settle.ts';

/** How many gave no preference, by way of giving none. Their votes weigh the same, so one of each kind stands for all of it. */
export interface Silent {
  readonly absent: number;
  readonly abstained: number;
  readonly blank: number;
}

/**
 * Whether the outcome would stand if one partner without a preference had put one option first and left the others unranked.
 * One message for each such ballot that would change the outcome or the option chosen; none means that the outcome is firm.
 * Names nobody: which partner was silent is not the count's to tell.
 */
export function fragilityOf(spec: MotionSpec, cast: Cast, silent: Silent): Message[] {
  const now = settle(spec, cast);
  const kinds = (['absent', 'abstained', 'blank'] as const).filter((kind) => silent[kind] > 0);
  const options = spec.options.map(({ id }) => id).toSorted();
  // A blank ballot gives nothing to the count, so the new one can stand beside it.
  return kinds.flatMap((kind) => options.flatMap((id) => {
    const then = settle(spec, {
      eligible: cast.eligible,
      tookPart: cast.tookPart + Number(kind === 'absent'),
      rankings: [...cast.rankings, [[id]]],
    });
    if (then.outcome === now.outcome && then.chosen === now.chosen) return [];
    return [{ key: `voting.fragile.${kind}`, values: { option: option(id), outcome: wouldBe(spec, then) } }];
  }));
}

function wouldBe({ statusQuo }: MotionSpec, { outcome, count }: Settled): Message {
  return { key: `voting.outcome.${outcome}`, values: { options: optionList(count.winners), statusQuo: option(statusQuo) } };
}
