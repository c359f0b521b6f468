import { periodOf, readDate, type VagueDate } from '@acuerdo/calendar';
import type { Cell } from './cells.ts';
import { isFar } from './check-row.ts';
import { mojibakeIn } from './decode.ts';
import { finding } from './finding.ts';
import { awardOf } from './read-row.ts';
import { REQUIRED_TERMS, TERMS, type Term } from './terms.ts';
import type { Finding, GrantRow, MessageValue, Severity } from './types.ts';
import { currencyOf } from './written-currency.ts';
import { readAmount, type DecimalMark } from './written-amount.ts';
import { readPlaces } from './written-place.ts';
import { readThemes, type ThemeWords } from './written-theme.ts';

/** What a row of a table says, by term. */
export interface WrittenRow {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<Term, Cell>>>;
  /** How many cells the row has, where that is more than its header. */
  readonly tooWide?: number;
  /** Somebody left it out: it contradicts no other row. */
  readonly left?: boolean;
}

/** How a table is to be read, as a person has confirmed it. Null where the table leaves nothing to ask. */
export interface SheetOptions {
  readonly decimalMark: DecimalMark | null;
  readonly dayOrder: 'dmy' | 'mdy' | null;
  /** The currency of rows that name none. */
  readonly currency: string | null;
  /** Whose grants these are, where a row does not say it. */
  readonly funder: string;
  /** The collaborative's themes; null where there is no such list, and every theme is the funder's own. */
  readonly themes: readonly ThemeWords[] | null;
  readonly today?: string;
}

/** Reads one row of a table as far as it can be read, with everything that a person should know about it, cell by cell. */
export function readSheetRow(written: WrittenRow, options: SheetOptions): { row: GrantRow; findings: Finding[] } {
  const reader = new RowReader(written, options);
  return { row: reader.read(), findings: reader.findings };
}

/** The word for a term, inside a sentence. */
export const wordOf = (term: string): MessageValue => ({ key: `exchange.term.${term}`, values: {} });

class RowReader {
  readonly findings: Finding[] = [];
  private readonly written: WrittenRow;
  private readonly options: SheetOptions;

  constructor(written: WrittenRow, options: SheetOptions) {
    this.written = written;
    this.options = options;
  }

  read(): GrantRow {
    const money = this.money();
    const awarded = this.day('awarded');
    const period = this.period(awarded !== undefined);
    const [grantee, identifier, url] = [this.text('grantee'), this.text('identifier'), this.link()];
    this.texts();
    return {
      row: this.written.row, id: this.text('id'), title: this.needed('title'), description: this.text('description'), ...money,
      ...awardOf(awarded), ...(period && { period }), funder: { id: '', name: this.text('funder') || this.options.funder },
      recipient: { kind: this.needed('grantee') === '' ? 'none' : 'organisation', id: identifier, name: grantee },
      ...this.themes(), places: this.places(), ...(url && { url }),
      raw: Object.fromEntries(TERMS.flatMap((term) => (this.written.cells[term] ? [[term, this.text(term)]] : []))),
    };
  }

  private text(term: Term): string {
    return this.written.cells[term]?.text.trim() ?? '';
  }

  private say(term: Term | 'row', rule: string, severity: Severity, more: Readonly<Record<string, MessageValue>> = {}): void {
    const value = term === 'row' ? String(this.written.tooWide ?? '') : this.text(term);
    this.findings.push(finding({ row: this.written.row, field: term, rule, severity, value, more: { field: wordOf(term), ...more } }));
  }

  private needed(term: Term): string {
    const text = this.text(term);
    if (text === '' && REQUIRED_TERMS.has(term)) this.say(term, 'cell-missing', 'error');
    return text;
  }

  private money(): Pick<GrantRow, 'amount' | 'currency'> {
    const cell = this.written.cells.amount;
    if (!cell || this.needed('amount') === '') return { amount: null, currency: this.currency(null) };
    const read = readAmount(cell, this.options.decimalMark);
    if (!read.ok) {
      this.say('amount', read.rule, 'error', { point: read.as.point ?? '', comma: read.as.comma ?? '' });
      return { amount: null, currency: this.currency(null) };
    }
    this.amount(read.amount, cell);
    return { amount: read.amount, currency: this.currency(read.currency) };
  }

  private amount(amount: string, { kind }: Cell): void {
    if (/^-?0$/.test(amount)) this.say('amount', 'amount-zero', 'warning');
    else if (amount.startsWith('-')) this.say('amount', 'amount-negative', 'error');
    if (!/\.\d{3,}$/.test(amount)) return;
    const shown = String(Number(Number(amount).toPrecision(15)));
    const calculated = kind === 'number' && /^-?\d+(?:\.\d{1,2})?$/.test(shown);
    this.say('amount', calculated ? 'amount-calculated' : 'amount-decimals', 'error', { shown });
  }

  private currency(beside: string | null): string {
    const written = this.text('currency');
    const named = written === '' ? null : currencyOf(written);
    if (written !== '' && named === null) this.say('currency', 'currency-unknown', 'error');
    if (named !== null && beside !== null && named !== beside) this.say('amount', 'currency-two', 'error', { other: named });
    const currency = written === '' ? (beside ?? this.options.currency) : named;
    if (written === '' && currency === null) this.say('currency', 'cell-missing', 'error');
    return currency ?? '';
  }

  private day(term: 'start' | 'end' | 'awarded'): VagueDate | undefined {
    const { text = '', kind } = this.written.cells[term] ?? {};
    if (text.trim() === '') return undefined;
    const { dayOrder, today } = this.options;
    const reading = readDate(text, dayOrder ? { dayOrder } : {});
    if (!reading.ok || (kind === 'number' && !/^\d{4}$/.test(text))) {
      const unsure = !reading.ok && reading.reason.key === 'calendar.date.ambiguous';
      this.say(term, unsure ? 'date-ambiguous' : 'date-invalid', 'error');
      return undefined;
    }
    if (isFar(reading.date.from, reading.date.to, today)) this.say(term, 'date-far', 'warning');
    return reading.date;
  }

  private period(isAwarded: boolean): GrantRow['period'] {
    const [start, end] = [this.day('start'), this.day('end')];
    if (this.text('start') === '' && !isAwarded) this.say('start', 'cell-missing', 'error');
    if (this.written.cells.end && this.text('end') === '') this.say('end', 'end-open', 'note');
    if (start && end && start.from > end.to) this.say('end', 'end-before-start', 'error', { start: start.written });
    return start || end ? { ...periodOf(start, end), written: [start, end].map((date) => date?.written ?? '?').join(' – ') } : undefined;
  }

  private themes(): Pick<GrantRow, 'themes' | 'programmes'> {
    const { codes, unknown } = readThemes(this.text('theme'), this.options.themes ?? []);
    if (unknown.length > 0 && this.options.themes) this.say('theme', 'theme-unknown', 'note', { words: unknown });
    return { themes: codes, programmes: unknown.map((title) => ({ title })) };
  }

  private places(): GrantRow['places'] {
    const { places, unknown, regions } = readPlaces(this.text('place'));
    if (unknown.length > 0) this.say('place', 'place-unknown', 'note', { words: unknown });
    const codes = places.flatMap(({ countryCode, name }) => (countryCode && !name ? [countryCode] : []));
    if (regions.length > 0) this.say('place', 'place-region', 'note', { words: regions, codes });
    return places;
  }

  private link(): string {
    const link = this.text('link');
    if (link === '' || /^https?:\/\/[^\s]+$/i.test(link)) return link;
    this.say('link', 'link-unread', 'warning');
    return '';
  }

  private texts(): void {
    if (this.written.tooWide !== undefined) this.say('row', 'row-width', 'error');
    if (this.text('title') !== '' && this.text('title') === this.text('description')) this.say('description', 'title-is-description', 'note');
    for (const term of ['grantee', 'title', 'description', 'funder'] as const) {
      const text = this.text(term);
      const broken = mojibakeIn(text);
      if (broken !== null) this.say(term, 'mojibake', 'warning', { value: broken });
      if (/^[=+@]/.test(text)) this.say(term, 'cell-formula', 'note');
    }
  }
}
