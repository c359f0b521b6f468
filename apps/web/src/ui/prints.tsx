import { NativeSelect } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../lib/session.ts';
import { useLanguage } from '../lib/use-language.ts';
import { DownloadButton } from './download-button.tsx';
import styles from './prints.module.css';

interface PrintsProps {
  title: string;
  note: string;
  /** What is printed: the last part of its address under `/record`, and what stands after the question mark. */
  of: { readonly what: 'decision' | 'register' | 'evaluation'; readonly query: Readonly<Record<string, string>> };
  /** The name of the file, without its ending. */
  name: string;
  /** Files that are no paper: the proof. */
  children?: ReactNode;
}

const FORMATS = ['pdf', 'docx', 'md'] as const;

/** On paper, in the reader's language: tagged PDF on A4 or Letter, DOCX, Markdown. */
export function Prints({ title, note, of: { what, query }, name, children }: PrintsProps) {
  const { t } = useTranslation('ui');
  const { language } = useLanguage();
  const { collaborative: { slug } } = useSession();
  const [paper, setPaper] = useState('A4');
  const address = (as: string) => `/record/${what}?${new URLSearchParams({ ...query, collaborative: slug, language, as, paper })}`;
  return (
    <section className={styles['prints']} aria-label={title} data-screen-only>
      <h2>{title}</h2>
      <p>{note}</p>
      <div className={styles['formats']}>
        <NativeSelect label={t('prints.paper')} value={paper} onChange={(event) => { setPaper(event.currentTarget.value); }} data={[{ value: 'A4', label: 'A4' }, { value: 'LETTER', label: t('prints.letter') }]} />
        {FORMATS.map((format) => <DownloadButton key={format} address={address(format)} name={`${name}.${format}`}>{t(`prints.${format}`)}</DownloadButton>)}
        {children}
      </div>
    </section>
  );
}
