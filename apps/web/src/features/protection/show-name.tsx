import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { ShowNameMutation } from '../../gql/graphql.ts';
import { usePlaceName } from '../../ui/place-name.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import styles from './protection.module.css';

const SHOW = graphql(`
  mutation ShowName($id: UUID!) {
    showName(id: $id) {
      __typename
      ... on NameShown { codeName name otherNames registrations places title description externalId url }
      ... on Refused { code message path }
    }
  }
`);

type Shown = Extract<ShowNameMutation['showName'], { __typename: 'NameShown' }>;

const FOR_MS = 120_000;

/** Shows what stands behind a code name: asked for each time, held by this component alone, and let go when nobody looks. */
export function ShowName({ id }: { id: string }) {
  const { t } = useTranslation('protection');
  const [shown, setShown] = useState<Shown | null>(null);
  const [show, { reset }] = useMutation(SHOW, { fetchPolicy: 'no-cache' });
  const act = useAct([]);
  const hide = () => { setShown(null); reset(); };
  useUnseen(shown !== null, hide);
  const onShow = async () => { setShown(await act.run(async () => (await show({ variables: { id } })).data?.showName)); };
  return (
    <div className={styles['shown']} data-screen-only>
      {shown === null && <div><Button variant="default" leftSection={<IconEye size={18} stroke={1.6} aria-hidden />} loading={act.busy} onClick={() => { void onShow(); }}>{t('show.act')}</Button></div>}
      <p className={styles['quiet']}>{t('show.why')}</p>
      <ActProblem act={act} />
      <div aria-live="polite">{shown && <Name shown={shown} onHide={hide} />}</div>
    </div>
  );
}

/** Lets go after a while, and as soon as the window is out of sight. */
function useUnseen(isShown: boolean, hide: () => void): void {
  useEffect(() => {
    if (!isShown) return undefined;
    const timer = setTimeout(hide, FOR_MS);
    const onHidden = () => { if (document.hidden) hide(); };
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onHidden);
    };
  });
}

function Name({ shown, onHide }: { shown: Shown; onHide: () => void }) {
  const { t } = useTranslation('protection');
  const placeName = usePlaceName();
  const { name, otherNames, registrations, places, title, description, externalId, url } = shown;
  const facts = [
    { key: 'name', value: name }, { key: 'otherNames', value: otherNames.join(' · ') }, { key: 'registrations', value: registrations.join(' · ') },
    { key: 'places', value: places.map(placeName).join(', ') }, { key: 'grantTitle', value: title }, { key: 'description', value: description },
    { key: 'reference', value: externalId }, { key: 'address', value: url },
  ] as const;
  return (
    <section className={styles['name']} aria-label={t('show.title')}>
      <KeyValues facts={facts.filter(({ value }) => value).map(({ key, value }) => ({ key, name: t(`show.${key}`), value }))} />
      <div><Button variant="default" size="xs" leftSection={<IconEyeOff size={16} stroke={1.6} aria-hidden />} onClick={onHide}>{t('show.hide')}</Button></div>
    </section>
  );
}
