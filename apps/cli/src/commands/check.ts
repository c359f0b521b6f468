import { readGrants, type Finding, type GrantFile, type Severity } from '@acuerdo/exchange';
import { say } from '@acuerdo/words';
import { readArguments } from '../arguments.ts';
import { EXIT, type Io } from '../io.ts';
import { complain, openBytes } from './grants-file.ts';

const OPTIONS = { json: { type: 'boolean' }, 'day-order': { type: 'string' } } as const;
const DAY_ORDERS = ['dmy', 'mdy', 'ymd'] as const;

/**
 * `acuerdo check FILE`: what a person should know about a 360Giving JSON file, row by row; with `--json` one document.
 * The exit code is 1 when a finding is an error, so that a script can refuse the file.
 */
export async function check(argv: string[], io: Io): Promise<number> {
  const given = readArguments(argv, OPTIONS);
  if (!given.ok) io.err(given.wrong);
  const [file, ...others] = given.ok ? given.files : [];
  const wanted = given.ok ? given.values['day-order'] : undefined;
  const dayOrder = DAY_ORDERS.find((order) => order === wanted);
  if (!given.ok || file === undefined || others.length > 0 || wanted !== dayOrder) {
    return complain(io, { key: 'overlap.command.usageCheck' }, EXIT.usage);
  }
  const bytes = await openBytes(io, file);
  if (!bytes.ok) return complain(io, bytes.reason, EXIT.refused);
  const read = readGrants(bytes.value, { fileName: file, ...(dayOrder && { dayOrder }) });
  if (given.values.json) io.out(JSON.stringify(documentOf(read, io)));
  else print(read, io);
  return count(read, 'error') > 0 ? EXIT.refused : EXIT.done;
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
