import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { OptionEvidence_OptionInFullFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { abilityIn, useSession } from '../../lib/session.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { BothLanguages, useBothLabels } from '../../ui/both-languages.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { Quotation } from '../../ui/quotation.tsx';
import { Reason } from '../../ui/reason.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import { AGAIN } from './option-notes.tsx';
import styles from './deliberation.module.css';

export const OPTION_EVIDENCE = graphql(`
  fragment OptionEvidence_optionInFull on OptionInFull {
    option { id }
    evidence { id kind shortId title sentence passage { id text page sourceTitle sourceAuthor } note { en es } by }
    viewerCan { action allowed reason }
  }
`);

const ADD = graphql(`
  mutation AddEvidence($input: AddEvidenceInput!) {
    addEvidence(input: $input) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }
  }
`);

type InFull = OptionEvidence_OptionInFullFragment;

/** Grants, overlaps and passages that speak to the option. Each is there for whom its target is there. */
export function OptionEvidence({ inFull: { option, evidence, viewerCan } }: { inFull: InFull }) {
  const { t } = useTranslation('deliberations');
  const read = useBilingual();
  return (
    <section className={styles['part']} aria-labelledby="evidence">
      <h2 id="evidence">{t('evidence.title')}</h2>
      {evidence.length === 0 && <EmptyState title={t('evidence.empty')} example={t('evidence.example')}><p>{t('evidence.why')}</p></EmptyState>}
      <ul className={styles['evidence']}>
        {evidence.map((one) => (
          <li key={one.id}>
            <Target evidence={one} />
            <p className="record">{read(one.note)}</p>
            <span className={styles['origin']}>{t('criteria.by', { by: one.by })}</span>
          </li>
        ))}
      </ul>
      {abilityIn(viewerCan, 'options.describe').allowed && <InPlace act={t('evidence.add')}>{(close) => <EvidenceForm optionId={option.id} onDone={close} />}</InPlace>}
    </section>
  );
}

function Target({ evidence: { kind, shortId, title, sentence, passage } }: { evidence: InFull['evidence'][number] }) {
  const { collaborative: { slug } } = useSession();
  if (passage) return <Quotation text={passage.text} author={passage.sourceAuthor} title={passage.sourceTitle} page={passage.page ?? null} />;
  return <Link to={`/${slug}/${kind === 'grant' ? 'portfolio' : 'overlaps'}/${shortId}`}>{shortId} {title ?? (sentence && <Reason reason={sentence} />)}</Link>;
}

function EvidenceForm({ optionId, onDone }: { optionId: string; onDone: () => void }) {
  const { t } = useTranslation('deliberations');
  const labels = useBothLabels();
  const [add] = useMutation(ADD, AGAIN);
  const { act, input, onSubmit } = useActForm({
    initial: { reference: '', noteEn: '', noteEs: '' }, done: onDone, send: async (evidence) => (await add({ variables: { input: { optionId, ...evidence } } })).data?.addEvidence,
  });
  return (
    <ActForm title={t('evidence.add')} why={t('evidence.addWhy')} submit={t('evidence.submit')} act={act} onSubmit={onSubmit} onBack={onDone} labels={{ reference: t('evidence.reference'), ...labels('note', t('evidence.note')) }}>
      <TextInput {...input('reference')} label={t('evidence.reference')} placeholder="OV-1" className={styles['day']} required withAsterisk={false} />
      <BothLanguages name="note" label={t('evidence.note')} rows={2} input={input} />
    </ActForm>
  );
}
