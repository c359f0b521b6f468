import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { CloseVote_MotionFragment } from '../../gql/graphql.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';

const WHICH = graphql(`fragment CloseVote_motion on Motion { id shortId secrecy }`);

const CLOSE = graphql(`
  mutation CloseMotion($id: UUID!) {
    closeMotion(id: $id) {
      __typename
      ... on Motion { id }
      ... on Refused { code message path }
    }
  }
`);

/** Ends the vote before its time; nobody sees before whether it is wise to. */
export function CloseVote({ motion }: { motion: FragmentType<CloseVote_MotionFragment> }) {
  const { t } = useTranslation('motions');
  const { data: { id, shortId, secrecy } } = useSuspenseFragment({ fragment: WHICH, from: motion });
  const [asked, { open, close }] = useDisclosure(false);
  const [send] = useMutation(CLOSE, { refetchQueries: 'active', awaitRefetchQueries: true });
  const act = useAct();
  return (
    <>
      <ActProblem act={act} />
      <div><Button variant="default" onClick={open}>{t('close.act')}</Button></div>
      <ConfirmAct
        opened={asked} onClose={close} title={t('close.title', { id: shortId })} act={t('close.act')}
        happens={t(secrecy === 'secret' ? 'close.happensSecret' : 'close.happens')} cannotUndo={t('close.final')}
        onAct={async () => { await act.run(async () => (await send({ variables: { id } })).data?.closeMotion); }}
      />
    </>
  );
}
