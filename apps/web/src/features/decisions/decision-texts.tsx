import { Fieldset, TextInput, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { useFields } from '../../ui/form-errors.tsx';
import styles from './decision.module.css';

export interface Texts {
  readonly titleEn: string;
  readonly titleEs: string;
  readonly textEn: string;
  readonly textEs: string;
  readonly reasonsEn: string;
  readonly reasonsEs: string;
  readonly dissent: string;
}

interface DecisionTextsProps {
  texts: Texts;
  onChange: (texts: Texts) => void;
  field: ReturnType<typeof useFields>;
}

const LANGUAGES = [
  { lang: 'en', name: 'English', title: 'titleEn', text: 'textEn', reasons: 'reasonsEn' },
  { lang: 'es', name: 'Español', title: 'titleEs', text: 'textEs', reasons: 'reasonsEs' },
] as const;

/** Title, text and reasons in both languages, side by side. */
export function DecisionTexts({ texts, onChange, field }: DecisionTextsProps) {
  const { t } = useTranslation('decisions');
  const props = (name: Exclude<keyof Texts, 'dissent'>, lang: string) => ({
    ...field(name), lang, required: true, label: t(`field.${name}`), value: texts[name],
    onChange: (event: { currentTarget: { value: string } }) => { onChange({ ...texts, [name]: event.currentTarget.value }); },
  });
  return (
    <div className={styles['pair']}>
      {LANGUAGES.map(({ lang, name, title, text, reasons }) => (
        <Fieldset key={lang} legend={name}>
          <TextInput {...props(title, lang)} />
          <Textarea {...props(text, lang)} rows={6} />
          <Textarea {...props(reasons, lang)} rows={4} />
        </Fieldset>
      ))}
    </div>
  );
}
