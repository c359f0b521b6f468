import { kindOfFile, readGrants, type Finding, type GrantFile, type Severity } from '@acuerdo/exchange';
import { say } from '@acuerdo/words';
import { readArguments } from '../arguments.ts';
import { EXIT, type Io } from '../io.ts';
import { checkTable } from './check-table.ts';
import { complain, openBytes } from './grants-file.ts';

const OPTIONS = { json: { type: 'boolean' }, 'day-order': { type: 'string' }, 'decimal-mark': { type: 'string' }, currency: { type: 'string' } } as const;
const DAY_ORDERS = ['dmy', 'mdy', 'ymd'] as const;
const DECIMAL_MARKS = ['point', 'comma'] as const;

/**
 * `acuerdo check FILE`: what a person should know about a 360Giving JSON file or a CSV or XLSX table, row by row; with `--json` one document.
 * The exit code is 1 when a finding is an error, so that a script can refuse the file.
 */
export async function check(argv: string[], io: Io): Promise<number> {
  const given = readArguments(argv, OPTIONS);
  if (!given.ok) io.err(given.wrong);
  const wanted = given.ok ? wishesIn(given.values) : null;
  const [file, ...others] = given.ok ? given.files : [];
  if (!given.ok || !wanted || file === undefined || others.length > 0) return complain(io, { key: 'overlap.command.usageCheck' }, EXIT.usage);
  const bytes = await openBytes(io, file);
  if (!bytes.ok) return complain(io, bytes.reason, EXIT.refused);
  const isTable = ['csv', 'xlsx'].includes(kindOfFile(bytes.value));
  const read = isTable ? await checkTable(bytes.value, { ...wanted, fileName: file }) : readGrants(bytes.value, { ...wanted, fileName: file });
  if (given.values.json) io.out(JSON.stringify(documentOf(read, io)));
  else print(read, io);
  return count(read, 'error') > 0 ? EXIT.refused : EXIT.done;
}

/** What was said of the file; null where one of the values is none. */
function wishesIn(values: Readonly<Partial<Record<'day-order' | 'decimal-mark' | 'currency', string>>>) {
  const dayOrder = DAY_ORDERS.find((order) => order === values['day-order']);
  const decimalMark = DECIMAL_MARKS.find((mark) => mark === values['decimal-mark']);
  if (values['day-order'] !== dayOrder || values['decimal-mark'] !== decimalMark) return null;
  return { ...(dayOrder && { dayOrder }), ...(decimalMark && { decimalMark }), ...(values.currency !== undefined && { currency: values.currency }) };
}

const count = ({ findings }: GrantFile, severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;

function documentOf({ format, rows, conflicts, findings }: GrantFile, io: Io) {
  return {
    format,
    grants: rows.length,
    conflicts,
    findings: findings.map(({ row, field, rule, severity, value, message }) => ({
      row, field, rule, severity, value, sentence: say(io.language, message), message,
    })),
  };
}

function print(read: GrantFile, io: Io): void {
  for (const finding of read.findings) io.out(lineOf(finding, io));
  io.err(say(io.language, {
    key: 'exchange.summary',
    values: { count: read.rows.length, errors: count(read, 'error'), warnings: count(read, 'warning'), notes: count(read, 'note') },
  }));
}

function lineOf({ row, severity, message }: Finding, io: Io): string {
  const where = row === null ? { key: 'exchange.where.file' } : { key: 'exchange.where.row', values: { row } };
  return `${say(io.language, where)} · ${say(io.language, { key: `exchange.severity.${severity}` })} · ${say(io.language, message)}`;
}
