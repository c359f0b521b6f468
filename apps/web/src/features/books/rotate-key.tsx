import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';

const ROTATE = graphql(`
  mutation RotateKey { rotateKey { __typename ... on RecordStatus { keyId } ... on Refused { code message path } } }
`);

/** Hands the record over to a new signing key, for whoever may. */
export function RotateKey({ keyId }: { keyId: string }) {
  const { t } = useTranslation('books');
  const { viewer } = useSession();
  const [asked, { open, close }] = useDisclosure(false);
  const act = useAct([]);
  const [rotate] = useMutation(ROTATE, { refetchQueries: ['DecisionsPage'], awaitRefetchQueries: true });
  if (!viewer.can('keys.rotate').allowed) return null;
  return (
    <>
      <ActProblem act={act} />
      <Button variant="subtle" onClick={open}>{t('rotate.act')}</Button>
      <ConfirmAct
        opened={asked} onClose={close} title={t('rotate.title')} act={t('rotate.act')} happens={t('rotate.happens', { key: keyId })} cannotUndo={t('rotate.final', { key: keyId })}
        onAct={async () => { await act.run(async () => (await rotate({})).data?.rotateKey); }}
      />
    </>
  );
}
