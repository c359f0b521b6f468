import { useLanguage } from '../../lib/use-language.ts';

/** Countries by their names; a code that is none stays as it is. */
export function useCountries(): (codes: readonly string[]) => string {
  const { locale } = useLanguage();
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const nameOf = (code: string): string => {
    try {
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  };
  return (codes) => codes.map(nameOf).join(', ');
}

/** Codes of countries out of what somebody wrote: “gt, hn”, “GT HN”. */
export const codesIn = (text: string): string[] => text.toUpperCase().split(/[^A-Z]+/).filter(Boolean);
