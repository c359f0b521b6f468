import { useLanguage } from '../../lib/use-language.ts';
import { useReason } from '../../ui/reason.tsx';

/** The reader's word for a term of a spreadsheet, and a list of several. */
export function useTermWords(): ((term: string) => string) & { list: (terms: readonly string[]) => string } {
  const say = useReason();
  const { locale } = useLanguage();
  const word = (term: string) => say({ key: `exchange.term.${term}`, values: {} });
  return Object.assign(word, { list: (terms: readonly string[]) => new Intl.ListFormat(locale).format(terms.map(word)) });
}
