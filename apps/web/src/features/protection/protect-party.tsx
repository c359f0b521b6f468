import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { abilityIn, type Ability } from '../../lib/session.ts';
import { PROTECT_PARTY } from './mutations.ts';
import { ProtectButton } from './protect-button.tsx';
import styles from './protection.module.css';
import { useForgettingAct } from './use-protecting.ts';

export interface ProtectableParty {
  readonly id: string;
  readonly name: string;
  readonly protection: string;
  readonly othersGrants: number;
  readonly viewerCan: readonly (Ability & { readonly action: string })[];
}

/** Protects an organisation right where it stands, with every grant of one's own house to it. */
export function ProtectParty({ party: { id, name, protection, othersGrants, viewerCan }, inList = false }: { party: ProtectableParty; inList?: boolean }) {
  const { t } = useTranslation('protection');
  const [protect] = useMutation(PROTECT_PARTY, { fetchPolicy: 'no-cache' });
  const act = useForgettingAct();
  if (protection === 'protected' || !abilityIn(viewerCan, 'parties.protect').allowed) return null;
  const happens = (
    <div className={styles['happens']}>
      <p>{t('confirm.happens')}</p>
      {othersGrants > 0 && <p><strong>{t('confirm.others', { count: othersGrants })}</strong></p>}
    </div>
  );
  const onAct = () => act.run(async () => (await protect({ variables: { id, protection: 'protected' } })).data?.protectParty);
  return <ProtectButton label={t('actOf', { name })} title={t('confirm.title', { name })} happens={happens} act={act} onAct={onAct} inList={inList} />;
}
