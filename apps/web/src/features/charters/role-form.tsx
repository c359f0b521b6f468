import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { useBilingual, type Bilingual } from '../../lib/bilingual.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { useBothLabels } from '../../ui/both-languages.tsx';
import { FormInPlace } from '../../ui/form-in-place.tsx';
import { usePlaceName } from '../../ui/place-name.ts';
import { actorName, type Actor, type Charter, type Role } from './charter-fragments.ts';
import styles from './charters.module.css';

const SAVE = graphql(`
  mutation SaveCharterRole($charterId: UUID!, $roleId: UUID, $input: CharterRoleInput!) {
    saveCharterRole(charterId: $charterId, roleId: $roleId, input: $input) { __typename ... on Charter { id ...Charter_charter @unmask } ... on Refused { code message path } }
  }
`);

const REMOVE = graphql(`
  mutation RemoveCharterRole($charterId: UUID!, $roleId: UUID!) {
    removeCharterRole(charterId: $charterId, roleId: $roleId) { __typename ... on Charter { id ...Charter_charter @unmask } ... on Refused { code message path } }
  }
`);

/** What a role can be made of. */
export interface Choices {
  readonly themes: readonly { readonly code: string; readonly name: Bilingual; readonly kind: string }[];
  readonly countries: readonly string[];
  readonly actors: readonly Actor[];
}

const blank = ({ actors }: Choices) => (
  { themes: [] as string[], populations: [] as string[], places: [] as string[], leads: actors[0]?.key ?? '', mayJoin: [] as string[], conditionEn: '', conditionEs: '' });

const draftOf = ({ themes, populations, places, leads, mayJoin, condition }: Role): ReturnType<typeof blank> => ({
  themes: themes.map(({ code }) => code), populations: populations.map(({ code }) => code), places: [...places], leads: leads.key,
  mayJoin: mayJoin.map(({ key }) => key), conditionEn: condition?.en ?? '', conditionEs: condition?.es ?? '',
});

/** Adds a role to a draft, or changes one. */
export function RoleForm({ charter, role, choices }: { charter: Charter; role?: Role; choices: Choices }) {
  const { t } = useTranslation('charters');
  const read = useBilingual();
  const placeName = usePlaceName();
  const both = useBothLabels();
  const [draft, setDraft] = useState(() => (role ? draftOf(role) : blank(choices)));
  const [save] = useMutation(SAVE, { refetchQueries: ['CharterEffect'] });
  const change = (part: Partial<typeof draft>) => { setDraft({ ...draft, ...part }); };
  const send = async () => {
    const input = { ...draft, conditionEn: draft.conditionEn || null, conditionEs: draft.conditionEs || null };
    const answer = (await save({ variables: { charterId: charter.id, roleId: role?.id ?? null, input } })).data?.saveCharterRole;
    if (answer?.__typename === 'Charter' && !role) setDraft(blank(choices));
    return answer;
  };
  const conditions = both('condition', t('form.condition'));
  const labels = { themes: t('form.themes'), populations: t('form.populations'), places: t('form.places'), leads: t('form.leads'), mayJoin: t('form.joins') };
  const boxes = (of: 'themes' | 'populations' | 'places' | 'mayJoin', all: readonly { readonly value: string; readonly label: string }[]) => ({
    value: draft[of], onChange: (chosen: string[]) => { change({ [of]: chosen }); },
    label: labels[of], children: <div className={styles['boxes']}>{all.map((one) => <Checkbox key={one.value} {...one} />)}</div>,
  });
  const themed = (isPopulation: boolean) => choices.themes.filter(({ kind }) => kind !== 'scale' && (kind === 'population') === isPopulation).map(({ code, name }) => ({ value: code, label: read(name) }));
  const actors = choices.actors.map((actor) => ({ value: actor.key, label: actorName(actor) }));
  return (
    <FormInPlace act={role ? t('form.change') : t('form.add')} about={role && String(role.number)} why={t('form.why')} labels={{ ...labels, ...conditions }} send={send} small={role !== undefined}>
      {(field) => (
        <>
          <Checkbox.Group {...field('themes')} {...boxes('themes', themed(false))} />
          <Checkbox.Group {...field('places')} {...boxes('places', choices.countries.map((code) => ({ value: code, label: placeName(code) })))} />
          {themed(true).length > 0 && <Checkbox.Group {...field('populations')} {...boxes('populations', themed(true))} />}
          <NativeSelect {...field('leads')} label={labels.leads} data={actors} value={draft.leads} onChange={(event) => { change({ leads: event.currentTarget.value, mayJoin: draft.mayJoin.filter((key) => key !== event.currentTarget.value) }); }} />
          <Checkbox.Group {...field('mayJoin')} {...boxes('mayJoin', actors.filter(({ value }) => value !== draft.leads))} />
          <div className={styles['pair']}>
            {(['conditionEn', 'conditionEs'] as const).map((path) => (
              <Textarea key={path} {...field(path)} lang={path.slice(-2).toLowerCase()} label={conditions[path]} description={t('form.conditionWhy')} autosize minRows={2} maxLength={300} value={draft[path]} onChange={(event) => { change({ [path]: event.currentTarget.value }); }} />
            ))}
          </div>
        </>
      )}
    </FormInPlace>
  );
}

export function RemoveRole({ charter, role }: { charter: Charter; role: Role }) {
  const { t } = useTranslation('charters');
  const [remove] = useMutation(REMOVE, { refetchQueries: ['CharterEffect'] });
  const act = useAct();
  const send = () => act.run(async () => (await remove({ variables: { charterId: charter.id, roleId: role.id } })).data?.removeCharterRole);
  return (
    <>
      <Button variant="default" size="xs" loading={act.busy} onClick={() => { void send(); }} aria-label={`${t('form.remove')}: ${role.number}`}>{t('form.remove')}</Button>
      <ActProblem act={act} />
    </>
  );
}
