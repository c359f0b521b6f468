import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { FormInPlace } from '../../ui/form-in-place.tsx';

const ADD = graphql(`
  mutation AddPartner($input: AddPartnerInput!) {
    addPartner(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }
  }
`);

const BLANK = { name: '', shortName: '', letter: '', since: '', country: '' };
const FIELDS = ['name', 'shortName', 'letter', 'since', 'country'] as const;

export function AddPartner() {
  const { t } = useTranslation('parties');
  const [input, setInput] = useState(BLANK);
  const [add] = useMutation(ADD, { refetchQueries: ['OrganisationsPage'], awaitRefetchQueries: true });
  const send = async () => {
    const answer = (await add({ variables: { input } })).data?.addPartner;
    if (answer?.__typename === 'Written') setInput(BLANK);
    return answer;
  };
  const labels = Object.fromEntries(FIELDS.map((name) => [name, t(`addPartner.${name}`)]));
  return (
    <FormInPlace act={t('addPartner.act')} why={t('addPartner.why')} labels={labels} send={send}>
      {(field) => FIELDS.map((name) => (
        <TextInput
          key={name} {...field(name)} label={t(`addPartner.${name}`)} required={name !== 'country'} autoComplete="off" value={input[name]}
          description={name === 'letter' || name === 'since' || name === 'country' ? t(`addPartner.${name}Why`) : undefined}
          maxLength={name === 'letter' ? 1 : name === 'country' ? 2 : undefined} onChange={(event) => { setInput({ ...input, [name]: event.currentTarget.value }); }}
        />
      ))}
    </FormInPlace>
  );
}
