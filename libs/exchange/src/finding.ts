import type { Finding, MessageValue, Severity } from './types.ts';

export interface FindingParts {
  readonly row?: number | null;
  readonly field: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly value?: unknown;
  /** What the sentence needs besides field and value. */
  readonly more?: Readonly<Record<string, MessageValue>>;
}

const LONGEST = 120;

/** Makes a finding; its sentence is `exchange.finding.<rule>`, filled with field and value. */
export function finding({ row = null, field, rule, severity, value, more }: FindingParts): Finding {
  const shown = show(value);
  return { row, field, rule, severity, value: shown, message: { key: `exchange.finding.${rule}`, values: { field, value: shown, ...more } } };
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
