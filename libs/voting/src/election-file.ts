import { parseRanking, readBallot, type RankedBallot } from './ballot.ts';
import type { Election } from './count.ts';
import type { Read } from './message.ts';
import { asList, asObject, asQuantity, asText, asTexts, fail, reading } from './reading.ts';

/**
 * Reads an election object: `candidates`, and `ballots` of `{ count, ranking }` where the ranking is written "A>B=C" ("" is blank)
 * and the count is a whole number or "p/q". Other fields (title, source, expected results) are not the count's business.
 * Refused, with the field: other ballots than ranked ones, an option or candidate twice, an unknown option, a negative count.
 */
export function readElection(given: unknown): Read<Election> {
  return reading(() => {
    const election = asObject(given, '$');
    const kind = election['ballotType'] ?? 'ranked';
    if (kind !== 'ranked') fail('notRanked', 'ballotType', { value: String(kind) });
    const options = asTexts(election['candidates'], 'candidates');
    const twice = options.find((name, at) => options.indexOf(name) !== at);
    if (twice !== undefined) fail('candidateTwice', 'candidates', { value: twice });
    const ballots = asList(election['ballots'], 'ballots').map((ballot, at) => readOne(ballot, options, `ballots[${at}]`));
    return { options, ballots };
  });
}

function readOne(given: unknown, options: readonly string[], field: string): RankedBallot {
  const ballot = asObject(given, field);
  const written = parseRanking(asText(ballot['ranking'], `${field}.ranking`));
  const read = readBallot(written, options);
  if (!read.ok) return fail('badBallot', `${field}.ranking`, { problem: read.reason });
  return { ranking: read.value, weight: asQuantity(ballot['count'] ?? 1, `${field}.count`) };
}
