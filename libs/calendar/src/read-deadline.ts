import { addDays, addMonths, dayNumber, isIsoDay } from './days.ts';
import { NUMBER_WORDS, UNITS, type Unit } from './number-words.ts';
import { readDate } from './read-date.ts';
import type { DateReading, Deadline, DeadlineReading, DayOrder, IsoDay } from './types.ts';

interface Given {
  readonly of: IsoDay;
  readonly dayOrder?: DayOrder;
}

const UNIT = [...UNITS.keys()].join('|');
const COUNT = `(?:(\\d{1,4}|${[...NUMBER_WORDS.keys()].join('|')}) )?`;

/** So many days, weeks, months or years from a day; without a number, one of them, or nobody knows how many. */
const SPANS: readonly RegExp[] = [
  new RegExp(`^(?:(?:in|within|over|during) )?(?:the )?(?:(?:next|coming|following) )?${COUNT}(${UNIT})$`),
  new RegExp(`^(?:(?:en|dentro de|durante) )?(?:(?:el|la|los|las|un) )?(?:plazo de )?(?:(?:proxim[oa]s?|siguientes?) )?${COUNT}(${UNIT})(?: (?:proxim[oa]s?|siguientes?))?$`),
];

const NO_DAY = new RegExp(`^(?:(?:in|over) the (?:${UNIT}) (?:ahead|to come)|en los (?:${UNIT}) (?:que vienen|venideros|por venir)|soon|later|pronto|mas adelante)$`);
const BEFORE_THE_END = /^(?:before|antes de(?:l)?) (?:the |el )?(?:end of|fin(?:al|es|ales)? de(?:l)?) /;
const BEFORE = /^(?:before|antes de(?:l)?) /;
const AT_THE_LATEST = /^(?:by|until|no later than|not later than|at the latest|a mas tardar(?: el| en)?|hasta(?: el)?) /;
const LEAD = /^(?:at|on|during|al?|durante) /;

/**
 * Reads a deadline as people write it, in English or Spanish: a date (`readDate`), or one that follows from the day on which it
 * was said (`of`): `in the next six months`, `within 90 days`, `before the end of 2017`, `en los próximos seis meses`, `a más
 * tardar en marzo de 2015`. Out come the first and the last day that it can mean; `inferred` says that the first or the last is
 * worked out from `of`. What names no day (`in the months ahead`, `pronto`) is read, with neither. Refused: what is no
 * deadline, and what `readDate` refuses. Throws where `of` is not a day.
 */
export function readDeadline(text: string, given: Given): DeadlineReading {
  dayNumber(given.of);
  const written = text.trim();
  const plain = written.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[.,;]/g, ' ').replace(/\s+/g, ' ').trim();
  if (NO_DAY.test(plain)) return deadline(written, null);
  return readSpan(plain, written, given.of) ?? readLimit(plain, written, given) ?? readOther(plain, written, given);
}

const deadline = (written: string, days: { from: IsoDay; to: IsoDay } | null, inferred = false): DeadlineReading =>
  ({ ok: true, deadline: { written, from: days?.from ?? null, to: days?.to ?? null, inferred } satisfies Deadline });

const refuse = (written: string): DeadlineReading => ({ ok: false, reason: { key: 'calendar.deadline.unreadable', values: { value: written.slice(0, 80) } } });

function readSpan(plain: string, written: string, of: IsoDay): DeadlineReading | null {
  const parts = SPANS.map((shape) => shape.exec(plain)).find((found) => found !== null);
  const unit = UNITS.get(parts?.[2] ?? '');
  if (!parts || !unit) return null;
  if (parts[1] === undefined && unit.many) return deadline(written, null);
  const to = after(of, NUMBER_WORDS.get(parts[1] ?? 'one') ?? Number(parts[1]), unit);
  return isIsoDay(to) ? deadline(written, { from: of, to }, true) : refuse(written);
}

const after = (of: IsoDay, count: number, { days, months }: Unit): IsoDay => (days > 0 ? addDays(of, count * days) : addMonths(of, count * months));

/** From the day on which it was said to the limit; where the limit had passed by then, the limit alone. */
function readLimit(plain: string, written: string, { of, dayOrder }: Given): DeadlineReading | null {
  const shape = [BEFORE_THE_END, BEFORE, AT_THE_LATEST].find((one) => one.test(plain));
  if (!shape) return null;
  const reading = dated(plain.replace(shape, ''), dayOrder);
  if (!reading.ok) return refusedAs(reading, written);
  const to = shape === BEFORE ? addDays(reading.date.from, -1) : reading.date.to;
  return isIsoDay(to) ? deadline(written, { from: of < to ? of : to, to }, true) : refuse(written);
}

function readOther(plain: string, written: string, { dayOrder }: Given): DeadlineReading {
  const asWritten = dated(written, dayOrder);
  const reading = asWritten.ok ? asWritten : dated(plain.replace(LEAD, ''), dayOrder);
  return reading.ok ? deadline(written, reading.date) : refusedAs(reading, written);
}

/** What is wrong with a date is said as that; what is no date at all is no deadline. */
const refusedAs = (reading: DateReading & { ok: false }, written: string): DeadlineReading =>
  (reading.reason.key === 'calendar.date.unreadable' ? refuse(written) : reading);

const dated = (text: string, dayOrder: DayOrder | undefined) => readDate(text, dayOrder ? { dayOrder } : {});
