import { useLazyQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { InPlace } from '../../ui/in-place.tsx';
import styles from './grantees.module.css';
import type { Judging } from './use-judging.ts';

const FIND = graphql(`
  query FindGrantees($text: String) { grantees(text: $text, first: 8) { nodes { id name shortId grantCount ownerName protection } } }
`);

interface SameAsProps {
  grantee: { readonly id: string; readonly name: string; readonly grantCount: number };
  judging: Judging;
}

/** Says that a grantee is the same as another one, found by any of its names. */
export function SameAs({ grantee, judging }: SameAsProps) {
  const { t } = useTranslation('grantees');
  return <InPlace act={t('sameAs.act')}>{(close) => <Search grantee={grantee} judging={judging} close={close} />}</InPlace>;
}

function Search({ grantee, judging, close }: SameAsProps & { close: () => void }) {
  const { t } = useTranslation('grantees');
  const [find, { data }] = useLazyQuery(FIND, { fetchPolicy: 'network-only' });
  const look = useDebouncedCallback((text: string) => { if (text.trim().length > 1) void find({ variables: { text: text.trim() } }); }, 300);
  const found = (data?.grantees.nodes ?? []).filter(({ id, protection }) => id !== grantee.id && protection !== 'protected');
  const say = async (other: { id: string; name: string }) => { if (await judging.judge({ left: grantee, right: other }, 'same', '')) close(); };
  return (
    <div className={styles['acts']}>
      <TextInput type="search" label={t('sameAs.find')} description={t('sameAs.why')} data-autofocus autoFocus onChange={(event) => { look(event.currentTarget.value); }} />
      {data && found.length === 0 && <p className={styles['quiet']} role="status">{t('sameAs.none')}</p>}
      <ul className={styles['found']}>
        {found.map((other) => (
          <li key={other.id}>
            <span><strong>{other.name}</strong> <span className={styles['quiet']}>· {other.ownerName} · {t('effect.grants', { count: grantee.grantCount + other.grantCount })}</span></span>
            <Button variant="default" size="xs" loading={judging.act.busy} onClick={() => { void say(other); }}>{t('sameAs.say')}</Button>
          </li>
        ))}
      </ul>
      <div><Button variant="subtle" onClick={close}>{t('sameAs.close')}</Button></div>
    </div>
  );
}
