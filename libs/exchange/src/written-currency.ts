import { plainWords } from './cells.ts';
import { CURRENCIES } from './codelists.ts';

/** Words that mean one currency only. "Pesos" and "dólares" alone mean several, and are not guessed. */
const NAMES: Readonly<Record<string, string>> = {
  MXN: 'pesos mexicanos|peso mexicano|mexican pesos|mexican peso|mn|m n|moneda nacional mexicana|mx',
  USD: 'dolares estadounidenses|dolar estadounidense|dolares americanos|dolares de estados unidos|dolares de los estados unidos|us dollars|us dollar|u s dollars|american dollars|us|usd us|dls|dlls',
  GTQ: 'quetzales|quetzal', HNL: 'lempiras|lempira', NIO: 'cordobas|cordoba', CRC: 'colones costarricenses|costa rican colones', PAB: 'balboas|balboa',
  EUR: 'euros|euro', GBP: 'libras esterlinas|libra esterlina|pounds sterling|pound sterling', CAD: 'dolares canadienses|canadian dollars',
};

const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([code, names]) => names.split('|').map((name) => [name, code] as const)));

const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', US$: 'USD', MX$: 'MXN' };

/** The ISO 4217 code of a currency as people write it; null where it is none, or may be several. */
export function currencyOf(written: string): string | null {
  const code = written.trim().toUpperCase();
  return CURRENCIES.has(code) ? code : (SIGNS[code] ?? CODES.get(plainWords(written)) ?? null);
}
