import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { FormInPlace } from '../../ui/form-in-place.tsx';

const END = graphql(`
  mutation EndMembership($input: EndMembershipInput!) {
    endMembership(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }
  }
`);

const GO_ON = graphql(`
  mutation ContinueMembership($partnerId: UUID!) {
    continueMembership(partnerId: $partnerId) { __typename ... on Written { id } ... on Refused { code message path } }
  }
`);

const AFTER = { refetchQueries: ['OrganisationsPage'], awaitRefetchQueries: true };

/** Ends a membership, or takes its end back. */
export function MembershipEnd({ partnerId, name, ended }: { partnerId: string; name: string; ended: boolean }) {
  return ended ? <TakeBack partnerId={partnerId} name={name} /> : <End partnerId={partnerId} name={name} />;
}

function End({ partnerId, name }: { partnerId: string; name: string }) {
  const { t } = useTranslation('parties');
  const { collaborative: { today } } = useSession();
  const [lastDay, setLastDay] = useState(today);
  const [end] = useMutation(END, AFTER);
  return (
    <FormInPlace
      small act={t('end.act')} about={name} why={t('end.why')} labels={{ lastDay: t('end.lastDay') }}
      send={async () => (await end({ variables: { input: { partnerId, lastDay } } })).data?.endMembership}
    >
      {(field) => <TextInput {...field('lastDay')} type="date" label={t('end.lastDay')} required value={lastDay} onChange={(event) => { setLastDay(event.currentTarget.value); }} />}
    </FormInPlace>
  );
}

function TakeBack({ partnerId, name }: { partnerId: string; name: string }) {
  const { t } = useTranslation('parties');
  const [goOn] = useMutation(GO_ON, AFTER);
  const act = useAct();
  const send = () => act.run(async () => (await goOn({ variables: { partnerId } })).data?.continueMembership);
  return (
    <>
      <div><Button variant="default" size="xs" loading={act.busy} onClick={() => { void send(); }} aria-label={`${t('end.back')}: ${name}`}>{t('end.back')}</Button></div>
      <ActProblem act={act} />
    </>
  );
}
