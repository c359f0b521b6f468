import { useMutation } from '@apollo/client/react';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { FormInPlace } from '../../ui/form-in-place.tsx';

const ADD = graphql(`
  mutation AddUnit($input: AddUnitInput!) {
    addUnit(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }
  }
`);

const BLANK = { name: '', shortName: '', parentId: '', mission: '' };

interface AddUnitProps {
  partnerId: string;
  name: string;
  units: readonly { readonly id: string; readonly name: string }[];
}

export function AddUnit({ partnerId, name, units }: AddUnitProps) {
  const { t } = useTranslation('parties');
  const [input, setInput] = useState(BLANK);
  const [add] = useMutation(ADD, { refetchQueries: ['OrganisationsPage'], awaitRefetchQueries: true });
  const change = (part: Partial<typeof input>) => { setInput({ ...input, ...part }); };
  const send = async () => {
    const answer = (await add({ variables: { input: { ...input, partnerId, parentId: input.parentId || null } } })).data?.addUnit;
    if (answer?.__typename === 'Written') setInput(BLANK);
    return answer;
  };
  return (
    <FormInPlace small act={t('addUnit.act')} about={name} labels={{ name: t('addUnit.name'), shortName: t('addUnit.shortName'), mission: t('addUnit.mission') }} send={send}>
      {(field) => (
        <>
          <TextInput {...field('name')} label={t('addUnit.name')} required value={input.name} onChange={(event) => { change({ name: event.currentTarget.value }); }} />
          <TextInput {...field('shortName')} label={t('addUnit.shortName')} required value={input.shortName} onChange={(event) => { change({ shortName: event.currentTarget.value }); }} />
          <NativeSelect
            label={t('addUnit.above')} value={input.parentId} onChange={(event) => { change({ parentId: event.currentTarget.value }); }}
            data={[{ value: '', label: name }, ...units.map((unit) => ({ value: unit.id, label: unit.name }))]}
          />
          <Textarea {...field('mission')} label={t('addUnit.mission')} rows={2} value={input.mission} onChange={(event) => { change({ mission: event.currentTarget.value }); }} />
        </>
      )}
    </FormInPlace>
  );
}
