import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { ContributionList_ContributionFragment } from '../../gql/graphql.ts';
import { abilityIn } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { RecordEvent } from './record-event.tsx';
import styles from './pools.module.css';

const SHARE = graphql(`
  mutation ShareContribution($id: UUID!) {
    shareContribution(id: $id) {
      __typename
      ... on Contribution { id ...ContributionList_contribution @unmask }
      ... on Refused { code message path }
    }
  }
`);

type Asked = 'promise' | 'receipt' | 'share' | null;

/** What the viewer can record of a contribution: its funder's officer a promise, the secretariat what arrived. */
export function ContributionActs({ contribution }: { contribution: ContributionList_ContributionFragment }) {
  const { t } = useTranslation('pools');
  const [asked, setAsked] = useState<Asked>(null);
  const [share] = useMutation(SHARE, { refetchQueries: ['PoolPage'] });
  const act = useAct([]);
  const { id, title, shared, viewerCan } = contribution;
  const may = (action: string) => abilityIn(viewerCan, action).allowed;
  const back = () => { setAsked(null); };
  if (asked === 'promise' || asked === 'receipt') return <RecordEvent contribution={contribution} as={asked} onDone={back} />;
  const doShare = async () => { await act.run(async () => (await share({ variables: { id } })).data?.shareContribution); };
  return (
    <>
      <ActProblem act={act} />
      <div className={styles['acts']}>
        {may('contributions.pledge') && <Button variant="default" size="xs" onClick={() => { setAsked('promise'); }}>{t('event.promise')}</Button>}
        {may('contributions.receive') && <Button variant="default" size="xs" onClick={() => { setAsked('receipt'); }}>{t('event.receipt')}</Button>}
        {!shared && may('contributions.share') && <Button size="xs" onClick={() => { setAsked('share'); }}>{t('contribution.share')}</Button>}
      </div>
      <ConfirmAct
        opened={asked === 'share'} onClose={back} title={t('contribution.shareConfirm', { title })} act={t('contribution.share')}
        happens={t('contribution.shareHappens')} cannotUndo={t('contribution.shareFinal')} onAct={doShare}
      />
    </>
  );
}
