import pg from 'pg';

/** What the loops of the product ask by themselves, whoever looks. */
const BY_ITSELF = /from ledger_queue|m\.closes_at <=|select distinct .* from sounding_check|from charter_pass p |delete from straw_answer a using due/;

let counted: string[] | null = null;
const query = pg.Client.prototype.query as (...args: unknown[]) => unknown;

pg.Client.prototype.query = function counting(this: pg.Client, ...args: unknown[]) {
  const [statement] = args;
  const text = typeof statement === 'string' ? statement : String((statement as { text?: unknown } | undefined)?.text ?? '');
  if (counted && !BY_ITSELF.test(text)) counted.push(text);
  return query.apply(this, args);
} as typeof pg.Client.prototype.query;

/** The statements that `work` makes this process send. One at a time: it counts for the whole process. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  counted = [];
  try {
    await work();
    return counted;
  } finally {
    counted = null;
  }
}
