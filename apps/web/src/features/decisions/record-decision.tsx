import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import type { MotionCount } from '@acuerdo/voting';
import type { Language } from '@acuerdo/words';
import i18next from 'i18next';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { RecordDecision_MotionFragment } from '../../gql/graphql.ts';
import type { Issue } from '../../lib/issues.ts';
import { useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { FormErrors, useFields } from '../../ui/form-errors.tsx';
import styles from './decision.module.css';
import { DecisionTexts, type Texts } from './decision-texts.tsx';
import { EffectChoice } from './effect-choice.tsx';
import { DraftKept } from './draft-kept.tsx';
import { firstWords } from './first-words.ts';
import { noTerms, termsInput, type Terms } from './terms.ts';
import { TermsFields } from './terms-fields.tsx';
import { useDecisionDraft } from './use-decision-draft.ts';
import { useTermLabels } from './use-term-input.ts';

const WHAT = graphql(`
  fragment RecordDecision_motion on Motion {
    id shortId title { en es } count
    options { id title { en es } meaning { en es } statusQuo }
  }
`);

const RECORD = graphql(`
  mutation RecordDecision($input: RecordDecisionInput!) {
    recordDecision(input: $input) {
      __typename
      ... on Decision { id shortId motion { id } }
      ... on Refused { code message path }
    }
  }
`);

interface Said extends Texts {
  readonly effect: string;
  readonly terms: Terms;
}

/** From a closed motion to its decision: prefilled, kept on this device while it is written, read once more, and never changed afterwards. */
export function RecordDecision({ motion }: { motion: FragmentType<RecordDecision_MotionFragment> }) {
  const { data } = useSuspenseFragment({ fragment: WHAT, from: motion });
  const [first] = useState((): Said => ({ ...textsOf(data), effect: '', terms: noTerms((data.count as MotionCount | null)?.chosen ? 'option-chosen' : 'other') }));
  const { ready, draft, keep } = useDecisionDraft(data.id, first);
  return ready ? <RecordForm motion={data} first={first} draft={draft} keep={keep} /> : null;
}

interface RecordFormProps {
  motion: RecordDecision_MotionFragment;
  first: Said;
  draft: Said | null;
  keep: (draft: Said | null) => void;
}

function RecordForm({ motion, first, draft, keep }: RecordFormProps) {
  const { t } = useTranslation('decisions');
  const { collaborative: { slug } } = useSession();
  const said = draft ?? first;
  const [asked, setAsked] = useState(false);
  const [missing, setMissing] = useState<readonly Issue[]>([]);
  const { act, record } = useRecord(motion.id, keep);
  const issues = missing.length > 0 ? missing : act.issues;
  const field = useFields(issues);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    setMissing(said.effect === '' ? [{ path: 'effect', message: t('effect.missing') }] : []);
    setAsked(said.effect !== '');
  };
  return (
    <form className={styles['form']} noValidate onSubmit={submit}>
      <h2>{t('record.title', { id: motion.shortId })}</h2>
      <p>{t('record.why')}</p>
      <DraftKept kept={draft !== null} onDrop={() => { keep(null); }} />
      <FormErrors issues={issues} labels={useLabels()} />
      <ActProblem act={act} />
      <DecisionTexts texts={said} onChange={(texts) => { keep({ ...said, ...texts }); }} field={field} />
      <EffectChoice effect={said.effect} onChange={(effect) => { keep({ ...said, effect }); }} error={field('effect').error} />
      <Suspense><TermsFields terms={said.terms} onChange={(terms) => { keep({ ...said, terms }); }} field={field} /></Suspense>
      <Textarea {...field('dissent')} label={t('field.dissent')} description={t('field.dissentWhy')} rows={3} value={said.dissent} onChange={(event) => { keep({ ...said, dissent: event.currentTarget.value }); }} />
      <div className={styles['buttons']}>
        <Button type="submit" loading={act.busy}>{t('record.act')}</Button>
        <Button component={Link} to={`/${slug}/future/${motion.shortId}`} variant="default">{t('record.back')}</Button>
      </div>
      <ConfirmAct
        opened={asked} onClose={() => { setAsked(false); }} title={t('record.confirm', { id: motion.shortId })} act={t('record.act')}
        happens={t('record.happens')} cannotUndo={t('record.final')} onAct={() => record(said)}
      />
    </form>
  );
}

function useRecord(motionId: string, keep: (draft: null) => void) {
  const navigate = useNavigate();
  const { collaborative: { slug } } = useSession();
  const [record] = useMutation(RECORD);
  const act = useAct();
  const run = async ({ dissent, terms, ...said }: Said) => {
    const input = { motionId, ...said, dissent: dissent.trim() || null, terms: termsInput(terms) };
    const made = await act.run(async () => (await record({ variables: { input } })).data?.recordDecision);
    if (!made) return;
    keep(null);
    await navigate(`/${slug}/decisions/${made.shortId}`);
  };
  return { act, record: run };
}

function textsOf({ count, ...motion }: RecordDecision_MotionFragment): Texts {
  const first = (language: Language) => firstWords({ ...motion, count: count as MotionCount }, language, i18next.getFixedT(language, 'decisions'));
  const [en, es] = [first('en'), first('es')];
  return { titleEn: en.title, titleEs: es.title, textEn: en.text, textEs: es.text, reasonsEn: en.reasons, reasonsEs: es.reasons, dissent: '' };
}

function useLabels(): Record<string, string> {
  const { t } = useTranslation('decisions');
  const names = ['titleEn', 'titleEs', 'textEn', 'textEs', 'reasonsEn', 'reasonsEs', 'dissent'] as const;
  return { ...Object.fromEntries(names.map((name) => [name, t(`field.${name}`)])), effect: t('effect.label'), ...useTermLabels() };
}
