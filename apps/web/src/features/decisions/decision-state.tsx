import { StateWord, type Tone } from '../../ui/state-word.tsx';
import { useReason } from '../../ui/reason.tsx';

const TONES: Readonly<Record<string, Tone>> = { provisional: 'look', upcoming: 'look', fallen: 'refused', revoked: 'refused', expired: 'quiet', superseded: 'quiet' };

/** A state in words, with the decision that brought it about: “superseded by DEC-7”. */
export function useStateWords(): (state: string, by?: string | null) => string {
  const say = useReason();
  return (state, by) => {
    const words = { key: `decision.state.${state}` };
    return say(by ? { key: 'decision.state.by', values: { state: words, decision: by } } : words);
  };
}

/** Where a decision stands: waiting, in force, or ended, and by which. */
export function DecisionState({ state, by = null }: { state: string; by?: string | null | undefined }) {
  const words = useStateWords();
  return <StateWord tone={TONES[state] ?? 'settled'}>{words(state, by)}</StateWord>;
}
