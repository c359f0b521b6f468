import { TextInput, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './both-languages.module.css';

const LANGUAGES = [['en', 'En'], ['es', 'Es']] as const;

interface BothLanguagesProps {
  /** The field without its language: `title` for `titleEn` and `titleEs`. */
  name: string;
  label: string;
  /** Of a text of several lines; one line without it. */
  rows?: number;
  /** The properties of a control by its path: value, change, error. */
  input: (path: string) => object;
}

/** One text in both languages, side by side: they have equal rank, so neither can be left out. */
export function BothLanguages({ name, label, rows, input }: BothLanguagesProps) {
  const labels = useBothLabels()(name, label);
  return (
    <div className={styles['pair']}>
      {LANGUAGES.map(([lang, ending]) => {
        const path = name + ending;
        const props = { ...input(path), lang, required: true, withAsterisk: false, label: labels[path] };
        return rows ? <Textarea key={lang} {...props} rows={rows} /> : <TextInput key={lang} {...props} />;
      })}
    </div>
  );
}

/** What the two fields are called, by their paths. */
export function useBothLabels(): (name: string, label: string) => Record<string, string> {
  const { t } = useTranslation('ui');
  return (name, label) => Object.fromEntries(LANGUAGES.map(([lang, ending]) => [name + ending, t(`both.${lang}`, { label })]));
}
