import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { FormInPlace } from '../../ui/form-in-place.tsx';

const ADD_THEME = graphql(`
  mutation AddTheme($input: BilingualNameInput!) {
    addTheme(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }
  }
`);

const ADD_LINE = graphql(`
  mutation AddBudgetLine($input: BilingualNameInput!) {
    addBudgetLine(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }
  }
`);

const AFTER = { refetchQueries: ['ResponsibilitiesPage'], awaitRefetchQueries: true };
const BLANK = { nameEn: '', nameEs: '' };

/** Adds a theme or a budget line, so that somebody can answer for it. */
export function AddScopeWord({ what }: { what: 'theme' | 'line' }) {
  const { t } = useTranslation('responsibilities');
  const [input, setInput] = useState(BLANK);
  const [addTheme] = useMutation(ADD_THEME, AFTER);
  const [addLine] = useMutation(ADD_LINE, AFTER);
  const send = async () => {
    const answer = what === 'theme' ? (await addTheme({ variables: { input } })).data?.addTheme : (await addLine({ variables: { input } })).data?.addBudgetLine;
    if (answer?.__typename === 'Written') setInput(BLANK);
    return answer;
  };
  return (
    <FormInPlace act={t(`word.${what}`)} labels={{ nameEn: t('word.nameEn'), nameEs: t('word.nameEs') }} send={send}>
      {(field) => (
        <>
          <TextInput {...field('nameEn')} lang="en" label={t('word.nameEn')} required value={input.nameEn} onChange={(event) => { setInput({ ...input, nameEn: event.currentTarget.value }); }} />
          <TextInput {...field('nameEs')} lang="es" label={t('word.nameEs')} required value={input.nameEs} onChange={(event) => { setInput({ ...input, nameEs: event.currentTarget.value }); }} />
        </>
      )}
    </FormInPlace>
  );
}
