import { parseRanking, readBallot, readRanks, readScores, type RankedBallot, type ScoredBallot } from '../ballots/ballot.ts';
import type { Election } from '../count.ts';
import type { Read } from '../message.ts';
import { asList, asObject, asOneOf, asQuantity, asText, asTexts, fail, reading, type JsonObject } from './reading.ts';

const KINDS = ['ranked', 'scored', 'approval'] as const;

/**
 * Reads an election object: `candidates`, `ballotType` (ranked, scored or approval) and `ballots` of `{ count, ranking }`, the ranking written
 * "A>B=C" ("" is blank), or of `{ count, ranks }` with a number for each option, or of `{ count, scores }`. A count is a whole number or "p/q". Other fields are not the count's business.
 * Refused, with the field: other ballots, an option or candidate twice, an unknown option, a score that is none, a negative count.
 */
export function readElection(given: unknown): Read<Election> {
  return reading(() => {
    const election = asObject(given, '$');
    const kind = asOneOf(election['ballotType'] ?? 'ranked', 'ballotType', KINDS);
    const options = asTexts(election['candidates'], 'candidates');
    const twice = options.find((name, at) => options.indexOf(name) !== at);
    if (twice !== undefined) fail('candidateTwice', 'candidates', { value: twice });
    const read = kind === 'ranked' ? readRanked : readScored;
    const ballots = asList(election['ballots'], 'ballots').map((ballot, at) => {
      const field = `ballots[${at}]`;
      return read(asObject(ballot, field), options, { field, most: kind === 'approval' ? 1 : null });
    });
    return { options, ballots };
  });
}

interface Where { readonly field: string; readonly most: number | null }

function readRanked(ballot: JsonObject, options: readonly string[], { field }: Where): RankedBallot {
  const part = ballot['ranks'] === undefined ? 'ranking' : 'ranks';
  const read = part === 'ranks' ? readRanks(ballot[part], options) : readBallot(parseRanking(asText(ballot[part], `${field}.ranking`)), options);
  if (!read.ok) return fail('badBallot', `${field}.${part}`, { problem: read.reason });
  return { ranking: read.value, weight: weightOf(ballot, field) };
}

function readScored(ballot: JsonObject, options: readonly string[], { field, most }: Where): ScoredBallot {
  const read = readScores(ballot['scores'], options, most);
  if (!read.ok) return fail('badBallot', `${field}.scores`, { problem: read.reason });
  return { scores: read.value, weight: weightOf(ballot, field) };
}

const weightOf = (ballot: JsonObject, field: string) => asQuantity(ballot['count'] ?? 1, `${field}.count`);
