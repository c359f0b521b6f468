import { useMutation } from '@apollo/client/react';
import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { FormInPlace } from '../../ui/form-in-place.tsx';

const ADD = graphql(`
  mutation AddBody($input: AddBodyInput!) {
    addBody(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }
  }
`);

/** What a body can belong to: the collaborative, a partner, or one of its units. */
export interface BodyPlace {
  readonly key: string;
  readonly name: string;
  readonly partyId: string;
  readonly unitId?: string;
}

const KINDS = ['steering', 'advisory', 'other'] as const;
const BLANK = { name: '', kind: 'steering' as (typeof KINDS)[number], seats: '', votes: true };

export function AddBody({ places }: { places: readonly BodyPlace[] }) {
  const { t } = useTranslation('parties');
  const [input, setInput] = useState({ ...BLANK, place: places[0]?.key ?? '' });
  const [add] = useMutation(ADD, { refetchQueries: ['OrganisationsPage'], awaitRefetchQueries: true });
  const change = (part: Partial<typeof input>) => { setInput({ ...input, ...part }); };
  const send = async () => {
    const { name, kind, votes } = input;
    const { partyId = '', unitId } = places.find(({ key }) => key === input.place) ?? {};
    const seats = input.seats.split('\n').map((title) => title.trim()).filter(Boolean).map((title) => ({ title, votes }));
    const answer = (await add({ variables: { input: { name, kind, partyId, unitId, seats } } })).data?.addBody;
    if (answer?.__typename === 'Written') change(BLANK);
    return answer;
  };
  return (
    <FormInPlace act={t('addBody.act')} labels={{ name: t('addBody.name'), seats: t('addBody.seats') }} send={send}>
      {(field) => (
        <>
          <TextInput {...field('name')} label={t('addBody.name')} required value={input.name} onChange={(event) => { change({ name: event.currentTarget.value }); }} />
          <NativeSelect label={t('addBody.kind')} data={KINDS.map((kind) => ({ value: kind, label: t(`bodies.kind.${kind}`) }))} value={input.kind} onChange={(event) => { change({ kind: event.currentTarget.value as (typeof KINDS)[number] }); }} />
          <NativeSelect label={t('addBody.place')} data={places.map(({ key, name }) => ({ value: key, label: name }))} value={input.place} onChange={(event) => { change({ place: event.currentTarget.value }); }} />
          <Textarea {...field('seats')} label={t('addBody.seats')} description={t('addBody.seatsWhy')} rows={3} value={input.seats} onChange={(event) => { change({ seats: event.currentTarget.value }); }} />
          <Checkbox label={t('addBody.votes')} checked={input.votes} onChange={(event) => { change({ votes: event.currentTarget.checked }); }} />
        </>
      )}
    </FormInPlace>
  );
}
