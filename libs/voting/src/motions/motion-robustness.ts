import type { Message, Read } from '../message.ts';
import { robustnessOfBox, type Robustness } from '../robustness.ts';
import { choiceFor } from './choice.ts';
import { fragilityOf } from './fragility.ts';
import { checkMotion, type Motion } from './motion.ts';
import { boxOf, settle } from './settle.ts';
import { isAgreement, optionIds, parametersOf, type MotionSpec } from './spec.ts';
import { castOf, type Cast } from './voices.ts';

/**
 * What the outcome of a motion hangs on. `count`: its count by other methods, readings and options; null for an agreement, which has no
 * count. `silent`: whether one voter without a preference, voting for one option alone, could have changed the outcome; `mind`: whether one
 * who took a side could, by changing it. Nobody is named, nor told by an index: who is decisive is for nobody to read here.
 */
export interface MotionRobustness {
  readonly fragile: boolean;
  readonly silent: boolean;
  readonly mind: boolean;
  readonly count: Robustness | null;
  readonly steps: readonly Message[];
}

/**
 * How robust the outcome of a motion is. It is fragile where a silent voter could have changed it, or where its count is. That a change of
 * mind could is said, and makes nothing fragile: among three partners it nearly always could. Refused: what `countMotion` refuses.
 */
export function robustnessOfMotion(motion: Motion): Read<MotionRobustness> {
  const refused = checkMotion(motion);
  if (refused) return refused;
  const { spec } = motion;
  const cast = castOf(motion);
  const found = { silent: fragilityOf(spec, cast).length > 0, mind: oneMindDecides(spec, cast) };
  if (isAgreement(spec.method)) return { ok: true, value: robustOf(found, null) };
  const counted = robustnessOfBox(boxOf(spec, cast), spec.method, parametersOf(spec));
  return counted.ok ? { ok: true, value: robustOf(found, counted.value) } : counted;
}

function robustOf({ silent, mind }: Pick<MotionRobustness, 'silent' | 'mind'>, count: Robustness | null): MotionRobustness {
  const fragile = silent || count?.fragile === true;
  return { fragile, silent, mind, count, steps: [
    { key: fragile ? 'voting.robust.fragileMotion' : 'voting.robust.firmMotion' },
    { key: silent ? 'voting.robust.oneSilent' : 'voting.robust.everySilent' },
    { key: mind ? 'voting.robust.oneMind' : 'voting.robust.everyMind' },
    ...count?.steps.slice(1) ?? [],
  ] };
}

function oneMindDecides(spec: MotionSpec, cast: Cast): boolean {
  const now = settle(spec, cast);
  return cast.voices.some((voice) => optionIds(spec).some((id) => {
    const then = settle(spec, { ...cast, voices: cast.voices.map((one) => (one === voice ? { ...voice, choice: choiceFor(spec, id) } : one)) });
    return then.outcome !== now.outcome || then.chosen !== now.chosen;
  }));
}
