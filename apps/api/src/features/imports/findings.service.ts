import { Injectable } from '@nestjs/common';
import { TERMS, writeCsv, type Finding, type Term } from '@acuerdo/exchange';
import { say, type Language } from '@acuerdo/words';
import type { MemberCtx } from '../../platform/ctx.ts';
import { ALL_ROWS, type KeptRow } from './import.queries.ts';
import { ImportsService } from './imports.service.ts';

@Injectable()
export class FindingsService {
  constructor(private readonly imports: ImportsService) {}

  /** The rows with findings, each with its cells as written and with what is to be known of them; null where the import is not there. */
  async table(ctx: MemberCtx, importId: string): Promise<string | null> {
    const found = await this.imports.find(ctx, importId);
    if (!found) return null;
    const rows = (await ctx.db.query<KeptRow[]>(ALL_ROWS, [ctx.viewer.collaborativeId, importId])).filter(({ findings }) => findings.length > 0);
    const terms = TERMS.filter((term) => rows.some(({ written }) => written?.cells[term] !== undefined));
    return writeCsv([headings(ctx.language, terms), ...rows.map((row) => lineOf(ctx.language, row, terms))]);
  }
}

const headings = (language: Language, terms: readonly Term[]): string[] =>
  [...['row', ...terms].map((term) => say(language, { key: `exchange.term.${term}` })), say(language, { key: 'api.imports.findings' })];

const lineOf = (language: Language, { row, written, findings }: KeptRow, terms: readonly Term[]): string[] =>
  [String(row), ...terms.map((term) => written?.cells[term]?.text ?? ''), findings.map((finding) => sentenceOf(language, finding)).join('\n')];

const sentenceOf = (language: Language, { severity, message }: Finding): string =>
  `${say(language, { key: `exchange.severity.${severity}` })}: ${say(language, message)}`;
