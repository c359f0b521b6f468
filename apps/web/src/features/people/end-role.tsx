import { useMutation } from '@apollo/client/react';
import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { FormInPlace } from '../../ui/form-in-place.tsx';

const END = graphql(`
  mutation EndRoleTerm($input: EndRoleTermInput!) {
    endRoleTerm(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }
  }
`);

/** Ends a role, and says whether the post stays open. */
export function EndRole({ id, title }: { id: string; title: string }) {
  const { t } = useTranslation('people');
  const [input, setInput] = useState({ until: '', reason: '', vacant: true });
  const [end] = useMutation(END, { refetchQueries: ['RolesPage'], awaitRefetchQueries: true });
  return (
    <FormInPlace
      small act={t('end.act')} about={title} labels={{ until: t('end.until'), reason: t('end.reason') }}
      send={async () => (await end({ variables: { input: { id, ...input } } })).data?.endRoleTerm}
    >
      {(field) => (
        <>
          <TextInput {...field('until')} label={t('end.until')} description={t('vague')} required value={input.until} onChange={(event) => { setInput({ ...input, until: event.currentTarget.value }); }} />
          <TextInput {...field('reason')} label={t('end.reason')} value={input.reason} onChange={(event) => { setInput({ ...input, reason: event.currentTarget.value }); }} />
          <Checkbox label={t('end.vacant')} checked={input.vacant} onChange={(event) => { setInput({ ...input, vacant: event.currentTarget.checked }); }} />
        </>
      )}
    </FormInPlace>
  );
}
