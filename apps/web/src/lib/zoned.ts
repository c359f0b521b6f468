const PARTS = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** What the clocks of a time zone show at an instant, as `<input type="datetime-local">` writes it: `2017-02-13T18:00`. */
export function wallTime(at: string, timeZone: string): string {
  const instant = Date.parse(at);
  if (Number.isNaN(instant)) return '';
  const parts = new Intl.DateTimeFormat('en-CA', { ...PARTS, timeZone }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/**
 * The instant at which the clocks of a time zone show this; null where the text is no time, or the clocks skip it (spring).
 * Of a time that comes twice (autumn) it is one of the two.
 */
export function instantOf(wall: string, timeZone: string): string | null {
  const asUtc = Date.parse(`${wall}Z`);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wall) || Number.isNaN(asUtc)) return null;
  const offsetAt = (instant: number): number => Date.parse(`${wallTime(new Date(instant).toISOString(), timeZone)}Z`) - instant;
  const first = asUtc - offsetAt(asUtc);
  const instant = new Date(asUtc - offsetAt(first)).toISOString();
  return wallTime(instant, timeZone) === wall ? instant : null;
}
