import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
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

const PROTECT = graphql(`
  mutation ProtectGrant($id: UUID!, $protection: String!) {
    protectGrant(id: $id, protection: $protection) {
      __typename
      ... on Grant { id ...GrantSight_grant @unmask }
      ... on Refused { code message path }
    }
  }
`);

type Asked = 'share' | 'protect' | 'open' | null;

/** Who sees the grant, and its owner's two acts: to share it, and to protect it. */
export function GrantSight({ grant }: { grant: GrantSight_GrantFragment }) {
  const { t } = useTranslation('grants');
  const [asked, setAsked] = useState<Asked>(null);
  const [share] = useMutation(SHARE);
  const [protect] = useMutation(PROTECT);
  const act = useAct([]);
  const { id, title, shared, protection } = grant;
  const isProtected = protection === 'protected';
  const mayShare = abilityIn(grant.viewerCan, 'grants.share');
  const mayProtect = abilityIn(grant.viewerCan, 'grants.protect');
  const back = () => { setAsked(null); };
  const doShare = async () => { await act.run(async () => (await share({ variables: { id } })).data?.shareGrant); };
  const doProtect = async (to: string) => { await act.run(async () => (await protect({ variables: { id, protection: to } })).data?.protectGrant); };
  return (
    <section className={styles['sight']} aria-labelledby="sight">
      <h2 id="sight">{t('share.title')}</h2>
      <SightWord shared={shared} protection={protection} />
      <p>{isProtected ? t('share.protected') : shared ? t('share.shared') : t('share.unshared')}</p>
      {!mayProtect.allowed && mayProtect.reason && <p className={styles['quiet']}><Reason reason={mayProtect.reason} /></p>}
      <ActProblem act={act} />
      <div className={styles['acts']}>
        {!shared && mayShare.allowed && <Button onClick={() => { setAsked('share'); }}>{t('share.act')}</Button>}
        {!isProtected && mayProtect.allowed && <Button variant="default" onClick={() => { setAsked('protect'); }}>{t('protect.act')}</Button>}
        {isProtected && mayProtect.allowed && <Button variant="default" onClick={() => { setAsked('open'); }}>{t('protect.open')}</Button>}
      </div>
      <ConfirmAct opened={asked === 'share'} onClose={back} title={t('share.confirm', { title })} act={t('share.act')} happens={t('share.happens')} cannotUndo={t('share.final')} onAct={doShare} />
      <ConfirmAct opened={asked === 'protect'} onClose={back} title={t('protect.confirm', { title })} act={t('protect.act')} happens={t('protect.happens')} cannotUndo={t('protect.final')} onAct={() => doProtect('protected')} />
      <ConfirmAct opened={asked === 'open'} onClose={back} title={t('protect.openConfirm', { title })} act={t('protect.open')} happens={t('protect.openHappens')} cannotUndo={t('protect.openFinal')} onAct={() => doProtect('open')} />
    </section>
  );
}
