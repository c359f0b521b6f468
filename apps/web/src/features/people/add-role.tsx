import { useMutation } from '@apollo/client/react';
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { FormInPlace } from '../../ui/form-in-place.tsx';

const ADD = graphql(`
  mutation AddRoleTerm($input: AddRoleTermInput!) {
    addRoleTerm(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }
  }
`);

/** Where a role can be: a party, one of its units, or one of its bodies. */
export interface RolePlace {
  readonly key: string;
  readonly name: string;
  readonly partyId: string;
  readonly unitId?: string;
  readonly bodyId?: string;
}

const KINDS = ['staff', 'advisory', 'external'] as const;
const BLANK = { title: '', kind: 'staff' as (typeof KINDS)[number], personName: '', from: '', leads: false };

interface AddRoleProps {
  places: readonly RolePlace[];
  /** Whose place an alternate can take: the holders of today's roles. */
  holders: readonly { readonly id: string; readonly name: string }[];
}

/** Puts somebody in a role on record; without a name it is a post that stands open. */
export function AddRole({ places, holders }: AddRoleProps) {
  const { t } = useTranslation('people');
  const [input, setInput] = useState({ ...BLANK, place: places[0]?.key ?? '', alternateForId: '' });
  const [add] = useMutation(ADD, { refetchQueries: ['RolesPage'], awaitRefetchQueries: true });
  const change = (part: Partial<typeof input>) => { setInput({ ...input, ...part }); };
  const send = async () => {
    const { place, alternateForId, ...said } = input;
    const { partyId = '', unitId, bodyId } = places.find(({ key }) => key === place) ?? {};
    const answer = (await add({ variables: { input: { ...said, partyId, unitId, bodyId, alternateForId: alternateForId || null } } })).data?.addRoleTerm;
    if (answer?.__typename === 'Written') change(BLANK);
    return answer;
  };
  const labels = { title: t('add.title'), personName: t('add.person'), from: t('add.from') };
  return (
    <FormInPlace act={t('add.act')} why={t('add.why')} labels={labels} send={send}>
      {(field) => (
        <>
          <TextInput {...field('title')} label={t('add.title')} required value={input.title} onChange={(event) => { change({ title: event.currentTarget.value }); }} />
          <TextInput {...field('personName')} label={t('add.person')} description={t('add.personWhy')} autoComplete="off" value={input.personName} onChange={(event) => { change({ personName: event.currentTarget.value }); }} />
          <NativeSelect label={t('add.place')} data={places.map(({ key, name }) => ({ value: key, label: name }))} value={input.place} onChange={(event) => { change({ place: event.currentTarget.value }); }} />
          <NativeSelect label={t('add.kind')} data={KINDS.map((kind) => ({ value: kind, label: t(`roles.kind.${kind}`) }))} value={input.kind} onChange={(event) => { change({ kind: event.currentTarget.value as (typeof KINDS)[number] }); }} />
          <NativeSelect label={t('add.alternate')} data={[{ value: '', label: t('add.noAlternate') }, ...holders.map(({ id, name }) => ({ value: id, label: name }))]} value={input.alternateForId} onChange={(event) => { change({ alternateForId: event.currentTarget.value }); }} />
          <TextInput {...field('from')} label={t('add.from')} description={t('vague')} value={input.from} onChange={(event) => { change({ from: event.currentTarget.value }); }} />
          <Checkbox label={t('add.leads')} checked={input.leads} onChange={(event) => { change({ leads: event.currentTarget.checked }); }} />
        </>
      )}
    </FormInPlace>
  );
}
