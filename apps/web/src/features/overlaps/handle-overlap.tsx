import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { HandleOverlap_OverlapFragment } from '../../gql/graphql.ts';
import { formatDate } from '../../lib/format.ts';
import { abilityIn, useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { FormInPlace } from '../../ui/form-in-place.tsx';
import styles from './overlaps.module.css';

export const HANDLE_OVERLAP = graphql(`fragment HandleOverlap_overlap on Overlap { id state snoozedUntil returned directorsFrom mine viewerCan { action allowed reason } }`);

const SNOOZE = graphql(`
  mutation SnoozeOverlap($id: UUID!, $until: String) {
    snoozeOverlap(id: $id, until: $until) {
      __typename
      ... on Overlap { ...HandleOverlap_overlap @unmask }
      ... on Refused { code message path }
    }
  }
`);

const SHOW = graphql(`
  mutation ShowOverlapToDirectors($id: UUID!) {
    showOverlapToDirectors(id: $id) {
      __typename
      ... on Overlap { ...HandleOverlap_overlap @unmask }
      ... on Refused { code message path }
    }
  }
`);

/** What the officers of a party do with an open overlap on their own desk. No other party is told. */
export function HandleOverlap({ overlap: { id, state, snoozedUntil, directorsFrom, viewerCan } }: { overlap: HandleOverlap_OverlapFragment }) {
  const { t } = useTranslation('overlaps');
  const { locale } = useLanguage();
  const { collaborative: { today } } = useSession();
  const [until, setUntil] = useState('');
  const [snooze] = useMutation(SNOOZE);
  const [show] = useMutation(SHOW);
  const act = useAct([]);
  if (state !== 'open' || !abilityIn(viewerCan, 'overlaps.handle').allowed) return null;
  const from = directorsFrom.slice(0, 10);
  const wake = () => { void act.run(async () => (await snooze({ variables: { id, until: null } })).data?.snoozeOverlap); };
  const tell = () => { void act.run(async () => (await show({ variables: { id } })).data?.showOverlapToDirectors); };
  return (
    <section className={styles['answer']} aria-labelledby="handle" data-screen-only>
      <h2 id="handle">{t('handle.title')}</h2>
      <p className={styles['quiet']}>{t('handle.why')}</p>
      <ActProblem act={act} />
      {snoozedUntil
        ? <p>{t('handle.aside', { date: formatDate(snoozedUntil, locale) })} <Button size="xs" variant="default" loading={act.busy} onClick={wake}>{t('handle.wake')}</Button></p>
        : (
          <FormInPlace act={t('handle.snooze')} why={t('handle.snoozeWhy')} labels={{ until: t('handle.until') }} send={async () => (await snooze({ variables: { id, until } })).data?.snoozeOverlap}>
            {(field) => <TextInput {...field('until')} type="date" label={t('handle.until')} required withAsterisk={false} value={until} onChange={(event) => { setUntil(event.currentTarget.value); }} />}
          </FormInPlace>
        )}
      {from > today
        ? <p>{t('handle.directorsFrom', { date: formatDate(from, locale) })} <Button size="xs" variant="default" loading={act.busy} onClick={tell}>{t('handle.show')}</Button></p>
        : <p>{t('handle.directorsSee')}</p>}
    </section>
  );
}
