import { useMutation } from '@apollo/client/react';
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { ProspectList_ProspectFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { FormInPlace } from '../../ui/form-in-place.tsx';
import { SourceSentence } from '../../ui/source-sentence.tsx';
import { StateWord, type Tone } from '../../ui/state-word.tsx';
import styles from './parties.module.css';

export const PROSPECT = graphql(`
  fragment ProspectList_prospect on Prospect { id name { en es } many state passage { id text page sourceTitle sourceAuthor } }
`);

const ADD = graphql(`
  mutation AddProspect($input: AddProspectInput!) {
    addProspect(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }
  }
`);

const SET_STATE = graphql(`
  mutation SetProspectState($id: UUID!, $state: String!) {
    setProspectState(id: $id, state: $state) { __typename ... on Written { id } ... on Refused { code message path } }
  }
`);

const STATES = ['considered', 'invited', 'joined', 'declined'] as const;
type State = (typeof STATES)[number];
const TONES: Readonly<Record<State, Tone>> = { considered: 'open', invited: 'open', joined: 'settled', declined: 'quiet' };
const AFTER = { refetchQueries: ['OrganisationsPage'], awaitRefetchQueries: true };

/** Who could become a partner, and how far that has come. */
export function ProspectList({ prospects, keeps }: { prospects: readonly ProspectList_ProspectFragment[]; keeps: boolean }) {
  const { t } = useTranslation('parties');
  const read = useBilingual();
  if (prospects.length === 0) return <p className={styles['quiet']}>{t('prospects.empty')}</p>;
  return (
    <ul className={styles['list']}>
      {prospects.map(({ id, name, many, state, passage }) => (
        <li key={id}>
          <h3>{read(name)}</h3>
          <p className={styles['facts']}>
            <StateWord tone={TONES[state as State]}>{t(`prospects.state.${state as State}`)}</StateWord>
            {many && <span>{t('prospects.many')}</span>}
          </p>
          <SourceSentence passage={passage} of={read(name)} />
          {keeps && <StateChoice id={id} state={state as State} name={read(name)} />}
        </li>
      ))}
    </ul>
  );
}

function StateChoice({ id, state, name }: { id: string; state: State; name: string }) {
  const { t } = useTranslation('parties');
  const [set] = useMutation(SET_STATE, AFTER);
  const act = useAct();
  const choose = (chosen: string) => act.run(async () => (await set({ variables: { id, state: chosen } })).data?.setProspectState);
  return (
    <>
      <NativeSelect
        className={styles['state']} size="xs" aria-label={t('prospects.stateOf', { name })} value={state} disabled={act.busy}
        data={STATES.map((value) => ({ value, label: t(`prospects.state.${value}`) }))} onChange={(event) => { void choose(event.currentTarget.value); }}
      />
      <ActProblem act={act} />
    </>
  );
}

const BLANK = { nameEn: '', nameEs: '', many: false };

export function AddProspect() {
  const { t } = useTranslation('parties');
  const [input, setInput] = useState(BLANK);
  const [add] = useMutation(ADD, AFTER);
  const send = async () => {
    const answer = (await add({ variables: { input } })).data?.addProspect;
    if (answer?.__typename === 'Written') setInput(BLANK);
    return answer;
  };
  return (
    <FormInPlace act={t('addProspect.act')} why={t('addProspect.why')} labels={{ nameEn: t('addProspect.nameEn'), nameEs: t('addProspect.nameEs') }} send={send}>
      {(field) => (
        <>
          <TextInput {...field('nameEn')} label={t('addProspect.nameEn')} required value={input.nameEn} onChange={(event) => { setInput({ ...input, nameEn: event.currentTarget.value }); }} />
          <TextInput {...field('nameEs')} label={t('addProspect.nameEs')} description={t('addProspect.nameEsWhy')} value={input.nameEs} onChange={(event) => { setInput({ ...input, nameEs: event.currentTarget.value }); }} />
          <Checkbox label={t('addProspect.many')} checked={input.many} onChange={(event) => { setInput({ ...input, many: event.currentTarget.checked }); }} />
        </>
      )}
    </FormInPlace>
  );
}
