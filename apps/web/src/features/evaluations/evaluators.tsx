import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { Evaluators_EvaluationFragment } from '../../gql/graphql.ts';
import { formatDate } from '../../lib/format.ts';
import { useAct } from '../../lib/use-act.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { ActProblem } from '../../ui/act-problem.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { ShownOnce } from '../../ui/shown-once.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import { AGAIN } from './evaluation-words.tsx';
import styles from './evaluations.module.css';

export const EVALUATORS = graphql(`
  fragment Evaluators_evaluation on Evaluation { id evaluators { id name organisation from until } viewerCanAppoint { action allowed reason } }
`);

const APPOINT = graphql(`
  mutation AppointEvaluator($input: AppointEvaluatorInput!) {
    appointEvaluator(input: $input) { __typename ... on EvaluatorAppointed { id link } ... on Refused { code message path } }
  }
`);

const END = graphql(`
  mutation EndEvaluator($id: UUID!) { endEvaluator(id: $id) { __typename ... on Evaluation { id } ... on Refused { code message path } } }
`);

/** Who evaluates and until when; for the secretariat, appointing somebody and ending a term. */
export function Evaluators({ evaluation: { id, evaluators, viewerCanAppoint: { allowed } } }: { evaluation: Evaluators_EvaluationFragment }) {
  const { t } = useTranslation('evaluations');
  const { locale } = useLanguage();
  const [made, setMade] = useState<string | null>(null);
  const day = (value: string) => formatDate(value, locale);
  return (
    <section className={styles['section']} aria-labelledby="evaluators">
      <h2 id="evaluators">{t('evaluators.title')}</h2>
      {evaluators.length === 0 && <p className={styles['quiet']}>{t('evaluators.none')}</p>}
      {evaluators.length > 0 && (
        <ul className={styles['list']}>
          {evaluators.map((one) => (
            <li key={one.id}>
              <div className={styles['line']}><h3>{one.name}</h3><span>{one.organisation}</span><span className={styles['quiet']}>{t('evaluators.term', { from: day(one.from), until: day(one.until) })}</span></div>
              {allowed && <End id={one.id} name={one.name} />}
            </li>
          ))}
        </ul>
      )}
      {allowed && <InPlace act={t('evaluators.appoint')}>{(close) => <AppointForm evaluationId={id} onMade={setMade} onDone={close} />}</InPlace>}
      {made && <ShownOnce title={t('evaluators.ready')} why={t('evaluators.once')} text={made} what={t('evaluators.link')} />}
    </section>
  );
}

function AppointForm({ evaluationId, onMade, onDone }: { evaluationId: string; onMade: (link: string) => void; onDone: () => void }) {
  const { t } = useTranslation('evaluations');
  const [appoint] = useMutation(APPOINT, AGAIN);
  const { act, input, onSubmit } = useActForm({
    initial: { name: '', email: '', organisation: '', from: '', until: '' }, done: onDone,
    send: async (said) => {
      const answer = (await appoint({ variables: { input: { evaluationId, ...said } }, fetchPolicy: 'no-cache' })).data?.appointEvaluator;
      if (answer?.__typename === 'EvaluatorAppointed') onMade(window.location.origin + answer.link);
      return answer;
    },
  });
  const labels = { name: t('evaluators.name'), email: t('evaluators.email'), organisation: t('evaluators.organisation'), from: t('evaluators.from'), until: t('evaluators.until') };
  return (
    <ActForm title={t('evaluators.appoint')} why={t('evaluators.why')} submit={t('evaluators.submit')} act={act} onSubmit={onSubmit} onBack={onDone} labels={labels}>
      <div className={styles['pair']}>
        <TextInput {...input('name')} label={labels.name} autoComplete="off" />
        <TextInput {...input('email')} label={labels.email} type="email" autoComplete="off" />
        <TextInput {...input('organisation')} label={labels.organisation} autoComplete="off" />
      </div>
      <div className={styles['pair']}>
        <TextInput {...input('from')} label={labels.from} type="date" />
        <TextInput {...input('until')} label={labels.until} type="date" />
      </div>
    </ActForm>
  );
}

function End({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('evaluations');
  const [end] = useMutation(END, AGAIN);
  const act = useAct([]);
  return (
    <div data-screen-only>
      <Button size="compact-xs" variant="default" loading={act.busy} aria-label={t('evaluators.endThe', { name })} onClick={() => { void act.run(async () => (await end({ variables: { id } })).data?.endEvaluator); }}>{t('evaluators.end')}</Button>
      <ActProblem act={act} />
    </div>
  );
}
