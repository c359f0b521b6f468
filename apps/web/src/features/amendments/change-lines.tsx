import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { Wording } from '../../ui/wording.tsx';
import styles from './amendments.module.css';

export interface Change {
  readonly field: string;
  readonly at: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

const FIELDS = ['titleEn', 'titleEs', 'textEn', 'textEs'] as const;
const fieldOf = (field: string) => FIELDS.find((one) => one === field) ?? 'textEn';

/** One place that is written otherwise: where, and what, word by word. */
export function ChangeLines({ change: { field, at, removed, added }, children }: { change: Change; children?: ReactNode }) {
  const { t } = useTranslation('amendments');
  return (
    <li className={styles['change']}>
      <div className={styles['where']}><span>{t(`field.${fieldOf(field)}`)}{field.startsWith('text') && `, ${t('line', { line: at + 1 })}`}</span></div>
      <Wording before={removed.join('\n')} after={added.join('\n')} lang={field.endsWith('Es') ? 'es' : 'en'} />
      {children}
    </li>
  );
}
