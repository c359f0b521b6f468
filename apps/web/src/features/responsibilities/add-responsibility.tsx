import { useMutation } from '@apollo/client/react';
import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { useBilingual, type Bilingual } from '../../lib/bilingual.ts';
import { FormInPlace } from '../../ui/form-in-place.tsx';
import styles from './responsibilities.module.css';
import { BLANK_WHO, ResponsibleFields, whoOf, type Answerable, type WhoDraft } from './responsible-fields.tsx';

const ADD = graphql(`
  mutation AddResponsibility($input: AddResponsibilityInput!) {
    addResponsibility(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }
  }
`);

interface AddResponsibilityProps {
  answerable: readonly Answerable[];
  themes: readonly { readonly code: string; readonly name: Bilingual }[];
  lines: readonly { readonly id: string; readonly name: Bilingual }[];
}

const BLANK = { themes: [] as string[], lineIds: [] as string[], countries: '', from: '', until: '' };

/** Gives somebody a scope: themes × countries × budget lines, each cell of which has one owner a day at most. */
export function AddResponsibility({ answerable, themes, lines }: AddResponsibilityProps) {
  const { t } = useTranslation('responsibilities');
  const read = useBilingual();
  const [scope, setScope] = useState(BLANK);
  const [draft, setDraft] = useState<WhoDraft>({ ...BLANK_WHO, who: answerable[0]?.key ?? '' });
  const [add] = useMutation(ADD, { refetchQueries: ['ResponsibilitiesPage'], awaitRefetchQueries: true });
  const change = (part: Partial<typeof scope>) => { setScope({ ...scope, ...part }); };
  const send = async () => {
    const countries = scope.countries.split(/[\s,;]+/).filter(Boolean);
    const input = { who: whoOf(draft, answerable), themes: scope.themes, lineIds: scope.lineIds, countries, from: scope.from, until: scope.until || null };
    const answer = (await add({ variables: { input } })).data?.addResponsibility;
    if (answer?.__typename === 'Written') setScope(BLANK);
    return answer;
  };
  const labels = { themes: t('form.themes'), countries: t('form.countries'), lineIds: t('form.lines'), from: t('form.from'), until: t('form.until'), 'who.basis': t('form.basis'), decision: t('form.decision') };
  return (
    <FormInPlace act={t('form.act')} why={t('form.why')} labels={labels} send={send}>
      {(field) => (
        <>
          <ResponsibleFields draft={draft} onChange={(part) => { setDraft({ ...draft, ...part }); }} answerable={answerable} field={field} path="who" />
          <Checkbox.Group {...field('themes')} label={t('form.themes')} required value={scope.themes} onChange={(chosen) => { change({ themes: chosen }); }}>
            <div className={styles['boxes']}>{themes.map(({ code, name }) => <Checkbox key={code} value={code} label={read(name)} />)}</div>
          </Checkbox.Group>
          <Checkbox.Group {...field('lineIds')} label={t('form.lines')} required value={scope.lineIds} onChange={(chosen) => { change({ lineIds: chosen }); }}>
            <div className={styles['boxes']}>{lines.map(({ id, name }) => <Checkbox key={id} value={id} label={read(name)} />)}</div>
          </Checkbox.Group>
          <TextInput {...field('countries')} label={t('form.countries')} description={t('form.countriesWhy')} required value={scope.countries} onChange={(event) => { change({ countries: event.currentTarget.value }); }} />
          <TextInput {...field('from')} label={t('form.from')} description={t('form.vague')} required value={scope.from} onChange={(event) => { change({ from: event.currentTarget.value }); }} />
          <TextInput {...field('until')} type="date" label={t('form.until')} value={scope.until} onChange={(event) => { change({ until: event.currentTarget.value }); }} />
        </>
      )}
    </FormInPlace>
  );
}
