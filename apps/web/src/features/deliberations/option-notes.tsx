import { useMutation } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { OptionNotes_OptionInFullFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { abilityIn } from '../../lib/session.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { BothLanguages, useBothLabels } from '../../ui/both-languages.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import styles from './deliberation.module.css';
import { LeaningChoice } from './leaning-word.tsx';
import { Said } from './said.tsx';
import { WEIGHTS } from './weigh-criterion.tsx';

export const OPTION_NOTES = graphql(`
  fragment OptionNotes_optionInFull on OptionInFull {
    option { id } deliberation { id }
    notes { criterion { id title { en es } weight } said { ...Said_noteSaid @unmask } }
    viewerCan { action allowed reason }
  }
`);

const NOTE = graphql(`
  mutation NoteOption($input: NoteOptionInput!) {
    noteOption(input: $input) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }
  }
`);

const CRITERION = graphql(`
  mutation AddCriterion($input: AddCriterionInput!) {
    addCriterion(input: $input) { __typename ... on Criterion { id } ... on Refused { code message path } }
  }
`);

export const AGAIN = { refetchQueries: ['OptionPage'], awaitRefetchQueries: true };

type InFull = OptionNotes_OptionInFullFragment;

/** What each partner says of the option, criterion by criterion, in words: no score is made of it. */
export function OptionNotes({ inFull: { option, deliberation, notes, viewerCan } }: { inFull: InFull }) {
  const { t } = useTranslation('deliberations');
  const read = useBilingual();
  const { allowed } = abilityIn(viewerCan, 'options.describe');
  return (
    <section className={styles['part']} aria-labelledby="criteria">
      <h2 id="criteria">{t('criteria.title')}</h2>
      {notes.length === 0 && <EmptyState title={t('criteria.empty')} example={t('criteria.example')}><p>{t('criteria.why')}</p></EmptyState>}
      <dl className={styles['notes']}>
        {notes.map(({ criterion, said }) => (
          <div key={criterion.id}>
            <dt>{read(criterion.title)}</dt>
            <dd>
              {said.length === 0 && <p className={styles['room']}>{t('criteria.none')}</p>}
              {said.map((note) => <Said key={note.id} note={note} />)}
              {allowed && <WriteNote optionId={option.id} criterion={criterion} own={said.find(({ mine }) => mine) ?? null} />}
            </dd>
          </div>
        ))}
      </dl>
      {abilityIn(viewerCan, 'criteria.weigh').allowed && <InPlace act={t('criteria.add')}>{(close) => <CriterionForm deliberationId={deliberation.id} onDone={close} />}</InPlace>}
    </section>
  );
}

type Note = InFull['notes'][number];

/** The note of the viewer's own party: its first one, or another in its place. */
function WriteNote({ optionId, criterion, own }: { optionId: string; criterion: Note['criterion']; own: Note['said'][number] | null }) {
  const { t } = useTranslation('deliberations');
  const read = useBilingual();
  const title = read(criterion.title);
  return (
    <InPlace act={t(own ? 'criteria.change' : 'criteria.write', { criterion: title })}>
      {(close) => <NoteForm optionId={optionId} criterionId={criterion.id} title={title} text={own?.text ?? null} leaning={own?.leaning} onDone={close} />}
    </InPlace>
  );
}

interface NoteFormProps {
  optionId: string;
  /** None for the text on consequences. */
  criterionId: string | null;
  title: string;
  text: { readonly en: string; readonly es: string } | null;
  leaning?: string;
  onDone: () => void;
}

export function NoteForm({ optionId, criterionId, title, text, leaning = 'open', onDone }: NoteFormProps) {
  const { t } = useTranslation('deliberations');
  const labels = useBothLabels();
  const [note] = useMutation(NOTE, AGAIN);
  const { act, input, onSubmit } = useActForm({
    initial: { textEn: text?.en ?? '', textEs: text?.es ?? '', leaning }, done: onDone,
    send: async (said) => (await note({ variables: { input: { optionId, criterionId, ...said } } })).data?.noteOption,
  });
  return (
    <ActForm title={title} submit={t('criteria.save')} act={act} onSubmit={onSubmit} onBack={onDone} labels={labels('text', title)}>
      <BothLanguages name="text" label={title} rows={3} input={input} />
      {criterionId && <LeaningChoice input={input} />}
    </ActForm>
  );
}

function CriterionForm({ deliberationId, onDone }: { deliberationId: string; onDone: () => void }) {
  const { t } = useTranslation('deliberations');
  const labels = useBothLabels();
  const [add] = useMutation(CRITERION, AGAIN);
  const { act, input, onSubmit } = useActForm({
    initial: { titleEn: '', titleEs: '', weight: '1' }, done: onDone,
    send: async ({ weight, ...title }) => (await add({ variables: { input: { deliberationId, ...title, weight: Number(weight) } } })).data?.addCriterion,
  });
  return (
    <ActForm title={t('criteria.add')} why={t('criteria.addWhy')} submit={t('criteria.add')} act={act} onSubmit={onSubmit} onBack={onDone} labels={{ ...labels('title', t('criteria.name')), weight: t('criteria.weight') }}>
      <BothLanguages name="title" label={t('criteria.name')} input={input} />
      <NativeSelect {...input('weight')} label={t('criteria.weight')} description={t('criteria.weightWhy')} data={[...WEIGHTS]} className={styles['day']} />
    </ActForm>
  );
}
