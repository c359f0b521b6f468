import { useMutation } from '@apollo/client/react';
import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { Minutes_MinutesFragment } from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import styles from './minutes.module.css';

const WRITE = graphql(`
  mutation WriteMinutes($input: WriteMinutesInput!) {
    writeMinutes(input: $input) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } }
  }
`);

/** Writes a text further, on the version that was read. */
export function useWrite() {
  const [write] = useMutation(WRITE);
  return async (input: { id: string; version: number; textEn: string; textEs: string }) => (await write({ variables: { input } })).data?.writeMinutes;
}

/** The text of the minutes in both languages, to be written further line by line. */
export function WriteMinutes({ minutes: { id, version, text, approvals }, onDone }: { minutes: Minutes_MinutesFragment; onDone: () => void }) {
  const { t } = useTranslation('minutes');
  const write = useWrite();
  const { act, input, onSubmit } = useActForm({ initial: { textEn: text.en, textEs: text.es }, done: onDone, send: (written) => write({ id, version, ...written }) });
  const labels = { textEn: t('write.en'), textEs: t('write.es') };
  return (
    <ActForm title={t('write.act')} why={t(approvals.some(({ stands }) => stands) ? 'write.lapses' : 'write.why')} submit={t('write.submit')} act={act} labels={labels} onSubmit={onSubmit} onBack={onDone}>
      <p className={styles['quiet']}>{t('write.marks')}</p>
      <div className={styles['pair']}>
        {(['textEn', 'textEs'] as const).map((name) => (
          <Textarea key={name} {...input(name)} lang={name === 'textEn' ? 'en' : 'es'} label={labels[name]} autosize minRows={12} maxRows={40} classNames={{ input: styles['source'] ?? '' }} />
        ))}
      </div>
    </ActForm>
  );
}
