import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { PartyProtection_GranteeFragment } from '../../gql/graphql.ts';
import { abilityIn } from '../../lib/session.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { Reason } from '../../ui/reason.tsx';
import { LevelChoice } from './level-choice.tsx';
import { PROTECT_PARTY } from './mutations.ts';
import { ProtectParty } from './protect-party.tsx';
import styles from './protection.module.css';
import { Purge } from './purge.tsx';
import { ShowName } from './show-name.tsx';
import { TakeOff } from './take-off.tsx';
import { useForgettingAct } from './use-protecting.ts';

export const PARTY_PROTECTION = graphql(`
  fragment PartyProtection_grantee on Grantee { id name protection shared othersGrants viewerCan { action allowed reason } }
`);

interface PartyProtectionProps {
  party: PartyProtection_GranteeFragment;
  onPurged: Parameters<typeof Purge>[0]['onPurged'];
}

/** Who sees an organisation, and its owner's acts on it. */
export function PartyProtection({ party, onPurged }: PartyProtectionProps) {
  const { t } = useTranslation('protection');
  const [protect] = useMutation(PROTECT_PARTY, { fetchPolicy: 'no-cache' });
  const act = useForgettingAct();
  const { id, name, protection, shared, viewerCan } = party;
  const isProtected = protection === 'protected';
  const may = abilityIn(viewerCan, 'parties.protect');
  const set = (level: string) => act.run(async () => (await protect({ variables: { id, protection: level } })).data?.protectParty);
  return (
    <section className={styles['panel']} aria-labelledby="party-sight">
      <h2 id="party-sight">{t('party.title')}</h2>
      <p>{isProtected ? t('party.protected') : shared ? t('party.shared') : t('party.unshared')}</p>
      {!may.allowed && may.reason && <p className={styles['quiet']}><Reason reason={may.reason} /></p>}
      {!isProtected && may.allowed && <><div><ProtectParty party={party} /></div><LevelChoice level={protection} busy={act.busy} onChoose={(level) => { void set(level); }} /><ActProblem act={act} /></>}
      {isProtected && (
        <>
          {abilityIn(viewerCan, 'protected.show').allowed && <ShowName id={id} />}
          {may.allowed && <TakeOff name={name} act={act} onAct={() => set('partners')} />}
          {abilityIn(viewerCan, 'protected.purge').allowed && <Purge what="party" id={id} codeName={name} onPurged={onPurged} />}
        </>
      )}
    </section>
  );
}
