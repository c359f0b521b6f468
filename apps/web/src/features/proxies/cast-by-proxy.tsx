import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { CastBallotInput } from '../../gql/graphql.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { FormErrors } from '../../ui/form-errors.tsx';
import styles from './proxies.module.css';

const CAST = graphql(`
  mutation CastByProxy($input: CastByProxyInput!) { castByProxy(input: $input) { __typename ... on Motion { id } ... on Refused { code message path } } }
`);

interface CastByProxyProps {
  motionId: string;
  voterId: string;
  /** What the ballot says so far; null while it says nothing. */
  said: Omit<CastBallotInput, 'motionId'> | null;
  onDone: () => void;
  children: ReactNode;
}

/** The ballot of somebody who gave their vote to the viewer, filled in and sent by itself. */
export function CastByProxy({ motionId, voterId, said, onDone, children }: CastByProxyProps) {
  const { t } = useTranslation('proxies');
  const [cast] = useMutation(CAST);
  const act = useAct();
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    if (said && await act.run(async () => (await cast({ variables: { input: { ...said, motionId, voterId } } })).data?.castByProxy)) onDone();
  };
  return (
    <form className={styles['section']} noValidate onSubmit={(event) => { void submit(event); }}>
      <FormErrors issues={act.issues} />
      <fieldset disabled={act.busy}><legend>{t('ballot')}</legend>{children}</fieldset>
      <ActProblem act={act} />
      <Button type="submit" size="md" loading={act.busy} disabled={said === null}>{t('send')}</Button>
    </form>
  );
}
