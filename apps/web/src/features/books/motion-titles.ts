import type { Bilingual } from '../../lib/bilingual.ts';

/** The titles of the motions in a file, by id, as far as it opens them. A file may hold anything: what does not fit is passed over. */
export function motionTitles(text: string): ReadonlyMap<string, Bilingual> {
  const book = read(text);
  const entries = asList(asObject(book)['entries']).map(asObject).filter(({ kind }) => kind === 'motion.opened');
  const openings = asObject(asObject(book)['openings']);
  return new Map(entries.flatMap(({ id, subject }) => {
    const { en, es } = asObject(asObject(asObject(openings[String(id)])['text'])['value']);
    return typeof subject === 'string' && typeof en === 'string' && typeof es === 'string' ? [[subject, { en: firstLine(en), es: firstLine(es) }] as const] : [];
  }));
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';
const asObject = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? value as Record<string, unknown> : {});
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
