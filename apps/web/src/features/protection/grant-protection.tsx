import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { GrantProtection_GrantFragment } from '../../gql/graphql.ts';
import { abilityIn, useSession } from '../../lib/session.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { LevelChoice } from './level-choice.tsx';
import { PROTECT_GRANT } from './mutations.ts';
import { ProtectGrant } from './protect-grant.tsx';
import styles from './protection.module.css';
import { Purge } from './purge.tsx';
import { ShowName } from './show-name.tsx';
import { TakeOff } from './take-off.tsx';
import { useForgettingAct } from './use-protecting.ts';

export const GRANT_PROTECTION = graphql(`
  fragment GrantProtection_grant on Grant { id title protection ownProtection grantee { id name } viewerCan { action allowed reason } }
`);

interface GrantProtectionProps {
  grant: GrantProtection_GrantFragment;
  onPurged: Parameters<typeof Purge>[0]['onPurged'];
}

/** The owner's acts on how far a grant may be seen; nothing for anybody else. */
export function GrantProtection({ grant, onPurged }: GrantProtectionProps) {
  const { t } = useTranslation('protection');
  const { collaborative: { slug } } = useSession();
  const [protect] = useMutation(PROTECT_GRANT, { fetchPolicy: 'no-cache' });
  const act = useForgettingAct();
  const { id, title, protection, ownProtection, grantee, viewerCan } = grant;
  if (!abilityIn(viewerCan, 'grants.protect').allowed) return null;
  const set = (level: string) => act.run(async () => (await protect({ variables: { id, protection: level } })).data?.protectGrant);
  if (protection !== 'protected') {
    return (
      <div className={styles['acts']}>
        <div><ProtectGrant grant={{ __typename: 'Grant', id, title, protection, grantee, viewerCan }} /></div>
        <LevelChoice level={protection} busy={act.busy} onChoose={(level) => { void set(level); }} />
        <ActProblem act={act} />
      </div>
    );
  }
  return (
    <div className={styles['happens']}>
      <p className={styles['quiet']}>{t('grant.protected')}</p>
      <ShowName id={id} />
      {ownProtection === 'protected'
        ? <TakeOff name={title} act={act} onAct={() => set('partners')} />
        : <p>{t('grant.throughParty')} <Link to={`/${slug}/portfolio/grantees/${grantee.id}`}>{t('grant.toParty')}</Link></p>}
      <Purge what="grant" id={id} codeName={title} onPurged={onPurged} />
    </div>
  );
}
