import { useMutation } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { DossierLinks_DeliberationFragment, DossierLinks_ProspectFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { ActProblem } from '../../ui/act-problem.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { ShownOnce } from '../../ui/shown-once.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import styles from './dossiers.module.css';

export const DOSSIER_LINKS = graphql(`
  fragment DossierLinks_deliberation on Deliberation { id dossierLinks { id prospect { en es } madeAt expiresAt revokedAt } }
`);
export const PROSPECTS = graphql(`fragment DossierLinks_prospect on Prospect { id name { en es } state }`);

const SHARE = graphql(`
  mutation ShareDossier($deliberationId: UUID!, $prospectId: UUID!) {
    shareDossier(deliberationId: $deliberationId, prospectId: $prospectId) { __typename ... on DossierShared { id link } ... on Refused { code message path } }
  }
`);
const REVOKE = graphql(`
  mutation RevokeDossier($id: UUID!) { revokeDossier(id: $id) { __typename ... on DossierShared { id } ... on Refused { code message path } } }
`);

const AGAIN = { refetchQueries: ['DossiersPage'], awaitRefetchQueries: true };

interface DossierLinksProps {
  deliberation: DossierLinks_DeliberationFragment;
  prospects: readonly DossierLinks_ProspectFragment[];
  may: boolean;
}

/** With whom the limited dossier was shared; for the secretariat, sharing it and taking a link back. */
export function DossierLinks({ deliberation: { id, dossierLinks }, prospects, may }: DossierLinksProps) {
  const { t } = useTranslation('dossiers');
  const read = useBilingual();
  const [made, setMade] = useState<string | null>(null);
  return (
    <>
      {dossierLinks.length === 0 && <p className={styles['quiet']}>{t('none')}</p>}
      <ul className={styles['links']}>
        {dossierLinks.map((link) => (
          <li key={link.id}>
            <strong>{read(link.prospect)}</strong>
            <span>{t('made')} <DateText value={link.madeAt.slice(0, 10)} /></span>
            {link.revokedAt ? <StateWord tone="quiet">{t('revoked')}</StateWord> : <span>{t('until')} <DateText value={link.expiresAt.slice(0, 10)} /></span>}
            {may && !link.revokedAt && <Revoke id={link.id} />}
          </li>
        ))}
      </ul>
      {may && <ShareForm deliberationId={id} prospects={prospects.filter(({ state }) => state !== 'declined')} onMade={setMade} />}
      {made && <ShownOnce title={t('ready')} why={t('once')} text={made} what={t('link')} />}
    </>
  );
}

function ShareForm({ deliberationId, prospects, onMade }: { deliberationId: string; prospects: readonly DossierLinks_ProspectFragment[]; onMade: (link: string) => void }) {
  const { t } = useTranslation('dossiers');
  const read = useBilingual();
  const [share] = useMutation(SHARE, AGAIN);
  const { act, input, onSubmit } = useActForm({
    initial: { prospectId: prospects[0]?.id ?? '' },
    send: async ({ prospectId }) => {
      const answer = (await share({ variables: { deliberationId, prospectId } })).data?.shareDossier;
      if (answer?.__typename === 'DossierShared' && answer.link) onMade(window.location.origin + answer.link);
      return answer;
    },
  });
  if (prospects.length === 0) return <p>{t('noProspects')}</p>;
  return (
    <ActForm title={t('share')} why={t('shareWhy')} submit={t('makeLink')} act={act} labels={{ prospectId: t('prospect') }} onSubmit={onSubmit} standing>
      <NativeSelect {...input('prospectId')} label={t('prospect')} data={prospects.map(({ id, name }) => ({ value: id, label: read(name) }))} />
    </ActForm>
  );
}

function Revoke({ id }: { id: string }) {
  const { t } = useTranslation('dossiers');
  const [revoke] = useMutation(REVOKE, AGAIN);
  const act = useAct([]);
  return (
    <span data-screen-only>
      <Button size="compact-xs" variant="default" loading={act.busy} onClick={() => { void act.run(async () => (await revoke({ variables: { id } })).data?.revokeDossier); }}>{t('revoke')}</Button>
      <ActProblem act={act} />
    </span>
  );
}
