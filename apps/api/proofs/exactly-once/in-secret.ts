import { newReceipt, secretCast, told, type SecretAnswer, type Voter } from '../../test/secret/voters.ts';
import { askUntilAnswered, postAs } from './sending.ts';

/** What one voter holds at the end: the last receipt that was answered as recorded, and how it was asked for. */
export interface Holding {
  readonly receipt: string | null;
  readonly refused: string | null;
  readonly acts: number;
  readonly tries: number;
  readonly broken: number;
}

interface Voting {
  readonly motionId: string;
  readonly options: readonly string[];
  readonly times: number;
}

interface Line {
  readonly origins: () => readonly string[];
  readonly random: () => number;
  readonly onAnswer: () => void;
}

/** A voter casts and replaces so many times, each act sent twice at once and until both are answered; ends with the first refusal. */
export async function voteInSecret({ token }: Voter, { motionId, options, times }: Voting, { origins, random, onAnswer }: Line): Promise<Holding> {
  let holding: Holding = { receipt: null, refused: null, acts: 0, tries: 0, broken: 0 };
  while (holding.acts < times && holding.refused === null) {
    const receipt = newReceipt();
    const ranking = [...options].sort(() => random() - 0.5).map((id) => [id]);
    const asked = secretCast({ motionId, receipt, choice: { kind: 'ranking', ranking }, ...(holding.receipt === null ? {} : { replaces: holding.receipt }) });
    const ask = (origin: string, signal: AbortSignal): Promise<SecretAnswer> => postAs(origin, token, { ...asked, signal });
    const sent = await Promise.all([askUntilAnswered(ask, origins, random), askUntilAnswered(ask, origins, random)]);
    const answers = sent.map(({ answer }) => answer && told(answer));
    for (const _ of answers) onAnswer();
    const isRecorded = answers.includes('recorded');
    const sum = (of: 'tries' | 'broken'): number => sent.reduce((total, one) => total + one[of], holding[of]);
    holding = { receipt: isRecorded ? receipt : holding.receipt, refused: isRecorded ? null : answers[0] ?? 'nothing', acts: holding.acts + 1, tries: sum('tries'), broken: sum('broken') };
  }
  return holding;
}
