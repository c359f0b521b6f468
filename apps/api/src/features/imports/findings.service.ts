import { Injectable } from '@nestjs/common';
import { COLUMNS_THAT_MATTER, TERMS, writeCsv, type Finding, type Term } from '@acuerdo/exchange';
import { say, type Language } from '@acuerdo/words';
import type { MemberCtx } from '../../platform/ctx.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { ROWS_WITH_FINDINGS, type KeptRow } from './import.queries.ts';
import { ImportsService } from './imports.service.ts';

type RowWithFindings = Pick<KeptRow, 'row' | 'written' | 'findings'>;

@Injectable()
export class FindingsService {
  constructor(private readonly imports: ImportsService) {}

  /** The rows with findings, each with its cells as written and with what is to be known of them; null where the import is not there. */
  async table(ctx: MemberCtx, importId: string): Promise<string | null> {
    const found = await this.imports.find(ctx, importId);
    if (!found) return null;
    const rows = await ctx.db.query<RowWithFindings[]>(ROWS_WITH_FINDINGS, [...sightOf(ctx.viewer), importId]);
    const terms = TERMS.filter((term) => rows.some(({ written }) => written?.cells[term] !== undefined));
    const head = [wordOf(ctx.language, 'row'), ...terms.map((term) => wordOf(ctx.language, term)), say(ctx.language, { key: 'api.imports.findings' })];
    return writeCsv([head, ...rows.map((row) => lineOf(ctx.language, row, terms))]);
  }

  /** A table without rows, with the eight columns that matter; its headings are told for sure when it comes back. */
  template(language: Language): string {
    return writeCsv([COLUMNS_THAT_MATTER.map((term) => wordOf(language, term))]);
  }
}

const wordOf = (language: Language, term: string): string => say(language, { key: `exchange.term.${term}` });

const lineOf = (language: Language, { row, written, findings }: RowWithFindings, terms: readonly Term[]): string[] =>
  [String(row), ...terms.map((term) => written?.cells[term]?.text ?? ''), findings.map((finding) => sentenceOf(language, finding)).join('\n')];

const sentenceOf = (language: Language, { severity, message }: Finding): string =>
  `${say(language, { key: `exchange.severity.${severity}` })}: ${say(language, message)}`;
