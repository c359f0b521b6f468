import type { Profile } from './profile.ts';
import { comparePlaces, type PlaceLevel } from './places.ts';
import { sharedCodes, type Facet } from './purpose/codes.ts';
import { comparePurposes, sharedProject, tellingWords } from './purpose/compare-purposes.ts';
import { copiedShare } from './purpose/copied.ts';
import type { Evidence, Mark, Message, Signal } from './types.ts';
import { LIMITS, TENTHS } from './weights.ts';

export function line(signal: Signal, mark: Mark, tenths: number, said: { say: string; values?: Message['values'] }): Evidence {
  return { signal, mark, tenths, message: { key: `overlap.evidence.${signal}.${said.say}`, values: said.values ?? {} } };
}

export function purposeEvidence(a: Profile, b: Profile): Evidence {
  const level = comparePurposes(a.purpose, b.purpose);
  const words = tellingWords(a.purpose, b.purpose);
  if (level === 'unknown') return line('purpose', level, 0, { say: level });
  if (words.length === 0 || level === 'no') return line('purpose', level, TENTHS.purpose[level], { say: level });
  return line('purpose', level, TENTHS.purpose[level], { say: `${level}Words`, values: { words: words.join(', ') } });
}

const PLACE_MARKS: Readonly<Record<PlaceLevel, Mark>> = { state: 'yes', country: 'yes', region: 'partly', otherState: 'partly', no: 'no', unknown: 'unknown' };

export function placeEvidence(a: Profile, b: Profile): Evidence {
  const { level, shared } = comparePlaces(a.places, b.places);
  const values = { left: a.places.given.join(', '), right: b.places.given.join(', '), places: shared.join(', ') };
  return line('place', PLACE_MARKS[level], level === 'unknown' ? 0 : TENTHS.place[level], { say: level, values });
}

export function programmeEvidence(a: Profile, b: Profile): Evidence {
  if (a.themes.length === 0 || b.themes.length === 0) return line('programme', 'unknown', 0, { say: 'unknown' });
  const shared = a.themes.find(({ key }) => b.themes.some((theme) => theme.key === key));
  if (!shared) return line('programme', 'no', TENTHS.programme.no, { say: 'no' });
  return line('programme', 'yes', TENTHS.programme.yes, { say: 'yes', values: { theme: shared.written } });
}

/** The same sum to the hundredth hints at one grant entered by two; any other pair of amounts says nothing. */
export function amountEvidence(a: Profile, b: Profile): Evidence {
  if (!a.amount || !b.amount) return line('amount', 'unknown', 0, { say: 'unknown' });
  if (a.amount.currency !== b.amount.currency) return line('amount', 'unknown', 0, { say: 'currencies', values: { left: a.amount.currency, right: b.amount.currency } });
  if (a.amount.minor === b.amount.minor) return line('amount', 'yes', TENTHS.amount.yes, { say: 'equal' });
  return line('amount', 'no', 0, { say: 'differ' });
}

/** What only some pairs say: a project that both name, copied text, the same way of working, people or leg, general support beside a project. */
export function furtherEvidence(a: Profile, b: Profile): Evidence[] {
  return [projectEvidence(a, b), copiedEvidence(a, b), codeEvidence(a, b, 'strategy'), codeEvidence(a, b, 'population'), codeEvidence(a, b, 'leg'), supportEvidence(a, b)]
    .flatMap((evidence) => evidence ?? []);
}

function projectEvidence(a: Profile, b: Profile): Evidence | null {
  const project = sharedProject(a.purpose, b.purpose);
  return project === undefined ? null : line('project', 'yes', TENTHS.project.yes, { say: 'yes', values: { project } });
}

function copiedEvidence(a: Profile, b: Profile): Evidence | null {
  const share = copiedShare(a.purpose.passages, b.purpose.passages);
  if (share === null || share < LIMITS.copiedPercent) return null;
  return line('copied', 'yes', TENTHS.copied.yes, { say: 'yes', values: { share } });
}

function codeEvidence(a: Profile, b: Profile, facet: Facet): Evidence | null {
  const { answer, names } = sharedCodes(a.purpose.codes, b.purpose.codes, facet);
  if (answer === 'unknown') return null;
  if (answer === 'no') return line(facet, 'no', TENTHS[facet].no, { say: 'no' });
  return line(facet, 'yes', TENTHS[facet].yes, { say: 'yes', values: { code: { key: `overlap.code.${names[0] ?? ''}`, values: {} } } });
}

function supportEvidence({ purpose: { support: a } }: Profile, { purpose: { support: b } }: Profile): Evidence | null {
  if (a === null || b === null) return null;
  return a === b ? null : line('support', 'no', TENTHS.support.coreAndProject, { say: 'coreAndProject' });
}
