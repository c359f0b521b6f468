import type { Share } from '@acuerdo/exact';
import type { Read } from '../message.ts';
import { allowOnly, asList, asObject, asOneOf, asQuantity, asText, asTexts, asWhole, fail, reading, type JsonObject } from './reading.ts';
import { checkRule, type Base, type Measure, type Quorum, type Rule, type Test } from '../rules/rule.ts';
import { tallyOf, type Position, type Tally, type Votes } from '../rules/tally.ts';

export interface DecisionFile {
  readonly rule: Rule;
  readonly votes: Votes;
}

const FIELDS = ['quorum', 'tests', 'minYes', 'veto', 'blockers', 'double', 'consent', 'basis', 'tieLoses'];
const ROOT = /^(?:(\d{1,6})\s*\*\s*)?sqrt\(n\)(?:\s*\/\s*(\d{1,6}))?$/;

/**
 * Reads a `motion` election object: `eligible`, `recused`, `votes` by answer or `blocs` (or `parties`) with weight and position,
 * `against`, `openObjections`, and a `rule` (quorum, tests, minYes, veto or blockers, double, consent, basis, tieLoses).
 * Operators may be ">=" or "gte", ">" or "gt"; a quorum without one is ">=". Refused, with the field: a rule field that is not known,
 * a rule that nobody could pass, numbers that are not exact. A quorum is `of` those eligible, who are the foundations where these vote.
 */
export function readDecision(given: unknown): Read<DecisionFile> {
  return reading(() => {
    const motion = asObject(given, '$');
    const blocs = readBlocs(motion);
    const rule = readRule(asObject(motion['rule'], 'rule'), blocs !== null);
    const wrong = checkRule(rule);
    if (wrong) fail('badRule', 'rule', { problem: wrong });
    return { rule, votes: readVotes(motion, blocs) };
  });
}

function readRule(rule: JsonObject, weighed: boolean): Rule {
  allowOnly(rule, 'rule', FIELDS);
  const double = rule['double'] === undefined ? [] : readDouble(asObject(rule['double'], 'rule.double'));
  const usual = weighed ? 'partner' : 'person';
  const basis = asOneOf(rule['basis'] ?? (double.length > 0 ? 'double' : usual), 'rule.basis', ['person', 'partner', 'foundation', 'weight', 'double']);
  const blockers = rule['blockers'] ?? rule['veto'];
  return {
    basis: basis === 'foundation' ? 'partner' : basis,
    tests: [...asList(rule['tests'] ?? [], 'rule.tests').map((test, at) => readTest(test, `rule.tests[${at}]`)), ...double],
    ...(rule['quorum'] === undefined ? {} : { quorum: readQuorum(asObject(rule['quorum'], 'rule.quorum')) }),
    ...(rule['minYes'] === undefined ? {} : { minYes: asWhole(rule['minYes'], 'rule.minYes') }),
    ...(blockers === undefined ? {} : { blockers: asTexts(blockers, 'rule.veto') }),
    consent: rule['consent'] === true,
    tieLoses: rule['tieLoses'] === true,
  };
}

function readQuorum(quorum: JsonObject): Quorum {
  allowOnly(quorum, 'rule.quorum', ['num', 'den', 'op', 'of', 'counts', 'measure', 'sqrtRule']);
  asOneOf(quorum['of'] ?? 'eligible', 'rule.quorum.of', ['eligible', 'foundations']);
  const counts = asTexts(quorum['counts'] ?? ['yes', 'no', 'abstain'], 'rule.quorum.counts');
  const by = readMeasure(quorum, 'rule.quorum');
  if (quorum['sqrtRule'] === undefined) return { ...readShare(quorum, 'rule.quorum', '>='), counts, ...by };
  const written = asText(quorum['sqrtRule'], 'rule.quorum.sqrtRule');
  const parts = ROOT.exec(written);
  if (!parts) return fail('notRoot', 'rule.quorum.sqrtRule', { value: written });
  return { root: { num: Number(parts[1] ?? 1), den: Number(parts[2] ?? 1) }, counts, ...by };
}

function readTest(given: unknown, field: string): Test {
  const test = asObject(given, field);
  allowOnly(test, field, ['option', 'op', 'num', 'den', 'base', 'measure']);
  const base = asOneOf<Base>(test['base'], `${field}.base`, ['yes+no', 'no', 'cast', 'eligible']);
  return { ...readShare(test, field), option: asText(test['option'] ?? 'yes', `${field}.option`), base, ...readMeasure(test, field) };
}

/** Both must hold: a share of the partners, and a share of the weights, each of all who may vote. */
function readDouble(double: JsonObject): Test[] {
  const test = (measure: Measure, [num, den]: readonly [string, string]): Test => ({
    op: '>=', num: asWhole(double[num], `rule.double.${num}`), den: asWhole(double[den], `rule.double.${den}`),
    option: 'yes', base: 'eligible', measure });
  return [test('heads', ['blocsNum', 'blocsDen']), test('weight', ['weightNum', 'weightDen'])];
}

function readShare(from: JsonObject, field: string, usual?: Share['op']): Share {
  const op = asOneOf(from['op'] ?? usual, `${field}.op`, ['>=', '>', 'gte', 'gt']);
  return {
    op: op === '>=' || op === 'gte' ? '>=' : '>',
    num: asWhole(from['num'], `${field}.num`),
    den: asWhole(from['den'], `${field}.den`),
  };
}

const readMeasure = (from: JsonObject, field: string): { measure?: Measure } =>
  (from['measure'] === undefined ? {} : { measure: asOneOf<Measure>(from['measure'], `${field}.measure`, ['heads', 'weight']) });

function readBlocs(motion: JsonObject): Position[] | null {
  const given = motion['blocs'] ?? motion['parties'];
  if (given === undefined) return null;
  const recused = Array.isArray(motion['recused']) ? asTexts(motion['recused'], 'recused') : [];
  return asList(given, 'blocs').map((one, at) => {
    const bloc = asObject(one, `blocs[${at}]`);
    const name = asText(bloc['name'], `blocs[${at}].name`);
    return {
      name,
      weight: asQuantity(bloc['weight'] ?? 1, `blocs[${at}].weight`),
      position: recused.includes(name) ? 'recused' : asText(bloc['position'] ?? 'absent', `blocs[${at}].position`),
    };
  });
}

function readVotes(motion: JsonObject, blocs: readonly Position[] | null): Votes {
  const openObjections = motion['openObjections'] === undefined ? 0 : asWhole(motion['openObjections'], 'openObjections');
  const against = motion['against'] === undefined ? {} : { against: asTexts(motion['against'], 'against') };
  if (!blocs) return { heads: readTally(motion), openObjections, ...against };
  const tally = tallyOf(blocs);
  return tally.ok ? { ...tally.value, openObjections, ...against } : fail('badVotes', 'blocs', { problem: tally.reason });
}

/** `recused` is how many, or their names. */
function readTally(motion: JsonObject): Tally {
  const answers = Object.entries(asObject(motion['votes'], 'votes'));
  const recused = motion['recused'] ?? 0;
  return {
    eligible: asQuantity(motion['eligible'], 'eligible'),
    recused: asQuantity(Array.isArray(recused) ? recused.length : recused, 'recused'),
    votes: Object.fromEntries(answers.map(([answer, value]) => [answer, asQuantity(value, `votes.${answer}`)])),
  };
}
