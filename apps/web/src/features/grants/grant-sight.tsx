import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { GrantSight_GrantFragment } from '../../gql/graphql.ts';
import { abilityIn } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { Reason } from '../../ui/reason.tsx';
import { SightWord } from './sight-word.tsx';
import styles from './grants.module.css';

export const GRANT_SIGHT = graphql(`
  fragment GrantSight_grant on Grant { id shortId title shared protection viewerCan { action allowed reason } }
`);

const SHARE = graphql(`
  mutation ShareGrant($id: UUID!) {
    shareGrant(id: $id) {
      __typename
      ... on Grant { id ...GrantSight_grant @unmask }
      ... on Refused { code message path }
    }
  }
`);

interface GrantSightProps {
  grant: GrantSight_GrantFragment;
  /** Its owner's acts on how far it may be seen. */
  children: ReactNode;
}

/** Who sees the grant, and its owner's acts: to share it, and to protect it. */
export function GrantSight({ grant, children }: GrantSightProps) {
  const { t } = useTranslation('grants');
  const [asked, setAsked] = useState(false);
  const [share] = useMutation(SHARE);
  const act = useAct([]);
  const { id, title, shared, protection } = grant;
  const isProtected = protection === 'protected';
  const mayShare = abilityIn(grant.viewerCan, 'grants.share');
  const mayProtect = abilityIn(grant.viewerCan, 'grants.protect');
  const doShare = async () => { await act.run(async () => (await share({ variables: { id } })).data?.shareGrant); };
  return (
    <section className={styles['sight']} aria-labelledby="sight">
      <h2 id="sight">{t('share.title')}</h2>
      <SightWord shared={shared} protection={protection} />
      <p>{isProtected ? t('share.protected') : shared ? t('share.shared') : t('share.unshared')}</p>
      {!mayProtect.allowed && mayProtect.reason && <p className={styles['quiet']}><Reason reason={mayProtect.reason} /></p>}
      <ActProblem act={act} />
      {!shared && mayShare.allowed && <div className={styles['acts']}><Button onClick={() => { setAsked(true); }}>{t('share.act')}</Button></div>}
      {children}
      <ConfirmAct opened={asked} onClose={() => { setAsked(false); }} title={t('share.confirm', { title })} act={t('share.act')} happens={t('share.happens')} cannotUndo={t('share.final')} onAct={doShare} />
    </section>
  );
}
