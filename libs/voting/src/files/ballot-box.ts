import { Fraction } from '@acuerdo/exact';
import type { RankedBallot } from '../ballots/ballot.ts';
import type { Election } from '../count.ts';
import type { Read } from '../message.ts';
import { checkMotion, type CastBallot, type Elector, type Motion } from '../motions/motion.ts';
import type { WholeChoice } from '../motions/choice.ts';
import type { MotionSpec } from '../motions/spec.ts';
import type { Lot } from '../motions/ties.ts';
import { castOf } from '../motions/voices.ts';
import { asList, asObject, asOneOf, asText, fail, reading, type JsonObject } from './reading.ts';

/** The ballots of a closed vote, with what its lot was drawn from where its rule has one. */
export interface BallotBox extends Motion {
  readonly lot?: Omit<Lot, 'commitment'>;
}

export const BALLOT_BOX = 'acuerdo-ballot-box';

/** A closed vote as a file: its box, the titles of its options in both languages, and the count that was made of it. */
export interface BallotBoxFile {
  readonly format: typeof BALLOT_BOX;
  readonly version: 1;
  readonly motion: { readonly shortId: string; readonly title: Titles };
  readonly options: Readonly<Record<string, Titles>>;
  readonly box: BallotBox;
  readonly count: unknown;
}

export interface Titles {
  readonly en: string;
  readonly es: string;
}

/** Whether a document says that it is a ballot box. */
export const isBallotBox = (given: unknown): boolean => typeof given === 'object' && given !== null && (given as JsonObject)['format'] === BALLOT_BOX;

/** Reads a ballot box file. Refused, with the field: another form, or ballots that `checkMotion` refuses. */
export function readBallotBox(given: unknown): Read<BallotBoxFile> {
  return reading(() => {
    const file = asObject(given, '$');
    asOneOf(file['format'], 'format', [BALLOT_BOX]);
    const motion = asObject(file['motion'], 'motion');
    const options = asObject(file['options'], 'options');
    return {
      format: BALLOT_BOX, version: 1, motion: { shortId: asText(motion['shortId'], 'motion.shortId'), title: readTitles(motion['title'], 'motion.title') },
      options: Object.fromEntries(Object.entries(options).map(([id, titles]) => [id, readTitles(titles, `options.${id}`)])),
      box: readBox(asObject(file['box'], 'box')), count: file['count'],
    };
  });
}

function readTitles(given: unknown, field: string): Titles {
  const titles = asObject(given, field);
  return { en: asText(titles['en'], `${field}.en`), es: asText(titles['es'], `${field}.es`) };
}

/** What a box says is for `checkMotion` to judge; of a form that it is not written for, no more is said than that. */
function readBox(given: JsonObject): BallotBox {
  const spec = asObject(given['spec'], 'box.spec');
  asObject(spec['rule'], 'box.spec.rule');
  const electorate = asList(given['electorate'], 'box.electorate').map((elector, at) => named(elector, `box.electorate[${at}]`) as unknown as Elector);
  const ballots = asList(given['ballots'], 'box.ballots').map((ballot, at) => {
    const cast = named(ballot, `box.ballots[${at}]`);
    asObject(cast['choice'], `box.ballots[${at}].choice`);
    return cast as unknown as CastBallot;
  });
  const box = { ...given, spec: spec as unknown as MotionSpec, electorate, ballots } as BallotBox;
  const problem = judged(box);
  return problem ? fail('badRule', 'box', { problem }) : box;
}

function named(given: unknown, field: string): JsonObject {
  const one = asObject(given, field);
  asText(one['voterId'], `${field}.voterId`);
  return one;
}

function judged(box: BallotBox) {
  try {
    return checkMotion(box)?.reason ?? null;
  } catch {
    return { key: 'voting.file.notCountable' };
  }
}

/**
 * The ballots of a box as those of an election, for other programs to count: orders of the options by these names, whoever abstained left out. A
 * part of a divided vote weighs its share. Refused: scores and answers, which are no orders.
 */
export function electionOf({ spec, ...motion }: Motion, nameOf: (id: string) => string): Read<Election> {
  return reading(() => {
    const ballots = castOf({ spec, ...motion }).voices.flatMap(({ choice, heads, weight }) => rankedOf(choice, {
      weight: spec.rule.basis === 'weight' ? weight : heads, nameOf,
    }));
    return { options: spec.options.map(({ id }) => nameOf(id)), ballots };
  });
}

function rankedOf(choice: WholeChoice, { weight, nameOf }: { weight: Fraction; nameOf: (id: string) => string }): RankedBallot[] {
  if (choice.kind === 'abstain') return [];
  if (choice.kind === 'scores' || choice.kind === 'answer') return fail('noOrders', 'box.ballots');
  return [{ ranking: choice.kind === 'ranking' ? choice.ranking.map((rank) => rank.map(nameOf)) : [], weight }];
}
