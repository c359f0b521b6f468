import { useMutation } from '@apollo/client/react';
import { Radio } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { ProtectGrant_GrantFragment } from '../../gql/graphql.ts';
import { abilityIn } from '../../lib/session.ts';
import { PROTECT_GRANT, PROTECT_PARTY } from './mutations.ts';
import { ProtectButton } from './protect-button.tsx';
import styles from './protection.module.css';
import { useForgettingAct } from './use-protecting.ts';

export const PROTECT = graphql(`
  fragment ProtectGrant_grant on Grant { id title protection grantee { id name } viewerCan { action allowed reason } }
`);

/** Protects a grant right where it stands: its grantee with all grants of one's own house, or the grant alone. */
export function ProtectGrant({ grant, inList = false }: { grant: ProtectGrant_GrantFragment; inList?: boolean }) {
  const { t } = useTranslation('protection');
  const mayProtectParty = abilityIn(grant.viewerCan, 'parties.protect').allowed;
  const mayProtectGrant = abilityIn(grant.viewerCan, 'grants.protect').allowed;
  const [what, setWhat] = useState<'party' | 'grant'>(mayProtectParty ? 'party' : 'grant');
  const [protectGrant] = useMutation(PROTECT_GRANT, { fetchPolicy: 'no-cache' });
  const [protectParty] = useMutation(PROTECT_PARTY, { fetchPolicy: 'no-cache' });
  const act = useForgettingAct();
  if (grant.protection === 'protected' || !mayProtectGrant) return null;
  const name = grant.title || grant.grantee.name;
  const protect = () => act.run(async () => (what === 'party'
    ? (await protectParty({ variables: { id: grant.grantee.id, protection: 'protected' } })).data?.protectParty
    : (await protectGrant({ variables: { id: grant.id, protection: 'protected' } })).data?.protectGrant));
  const happens = (
    <div className={styles['happens']}>
      {mayProtectParty && (
        <Radio.Group label={t('what.label')} value={what} onChange={(value) => { setWhat(value as 'party'); }}>
          <div className={styles['what']}>
            <Radio value="party" label={`${t('what.party')}: ${grant.grantee.name}`} />
            <Radio value="grant" label={t('what.grant')} />
          </div>
        </Radio.Group>
      )}
      <p>{t('confirm.happens')}</p>
    </div>
  );
  return <ProtectButton label={t('actOf', { name })} title={t('confirm.title', { name: what === 'party' ? grant.grantee.name : name })} happens={happens} act={act} onAct={protect} inList={inList} />;
}
