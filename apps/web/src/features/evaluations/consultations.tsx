import { useMutation } from '@apollo/client/react';
import { Button, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { Consultations_EvaluationFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { abilityIn } from '../../lib/session.ts';
import { formatDate } from '../../lib/format.ts';
import { useAct } from '../../lib/use-act.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { ActProblem } from '../../ui/act-problem.tsx';
import { BilingualText } from '../../ui/bilingual-text.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { ShownOnce } from '../../ui/shown-once.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import { ConsultationAnswers } from './consultation-answers.tsx';
import { AGAIN } from './evaluation-words.tsx';
import styles from './evaluations.module.css';
import { OpenConsultation } from './open-consultation.tsx';

export const CONSULTATIONS = graphql(`
  fragment Consultations_evaluation on Evaluation {
    id consultations { id questions { en es } until closedAt answers summary { en es } } viewerCan { action allowed reason }
  }
`);

const INVITE = graphql(`
  mutation InviteToConsultation($id: UUID!, $howMany: Int!) {
    inviteToConsultation(id: $id, howMany: $howMany) { __typename ... on ConsultationLinks { links } ... on Refused { code message path } }
  }
`);

const CLOSE = graphql(`
  mutation CloseConsultation($id: UUID!) { closeConsultation(id: $id) { __typename ... on Evaluation { id } ... on Refused { code message path } } }
`);

type One = Consultations_EvaluationFragment['consultations'][number];

/** Grantees asked in confidence: the questions, and, after the close, how many answered and what the evaluator makes of it. */
export function Consultations({ evaluation: { id, consultations, viewerCan } }: { evaluation: Consultations_EvaluationFragment }) {
  const { t } = useTranslation('evaluations');
  const hold = abilityIn(viewerCan, 'consultations.hold').allowed;
  const reads = abilityIn(viewerCan, 'consultations.read').allowed;
  return (
    <section className={styles['section']} aria-labelledby="consultations">
      <h2 id="consultations">{t('consultation.title')}</h2>
      {consultations.length === 0 && <p className={styles['quiet']}>{t('consultation.none')}</p>}
      {consultations.length > 0 && <ul className={styles['list']}>{consultations.map((one) => <Consultation key={one.id} consultation={one} hold={hold} reads={reads} />)}</ul>}
      {hold && <InPlace act={t('consultation.open')}>{(close) => <OpenConsultation evaluationId={id} onDone={close} />}</InPlace>}
    </section>
  );
}

function Consultation({ consultation, hold, reads }: { consultation: One; hold: boolean; reads: boolean }) {
  const { t } = useTranslation('evaluations');
  const read = useBilingual();
  const { locale } = useLanguage();
  const { id, questions, until, closedAt, answers, summary } = consultation;
  return (
    <li>
      <ol>{questions.map((question) => <li key={question.en} className={styles['text']}>{read(question)}</li>)}</ol>
      <p className={styles['quiet']}>{closedAt ? (answers ? t('consultation.answered', { count: answers }) : t('consultation.tooFew')) : `${t('consultation.untilDay', { date: formatDate(until, locale) })}. ${t('consultation.waiting')}`}</p>
      {!closedAt && hold && <Holding id={id} />}
      {answers && <><h3>{t('consultation.summary')}</h3>{summary ? <div className="record"><BilingualText text={summary} /></div> : <p className={styles['quiet']}>{t('consultation.noSummary')}</p>}</>}
      {answers && reads && <ConsultationAnswers consultation={consultation} />}
    </li>
  );
}

function Holding({ id }: { id: string }) {
  const { t } = useTranslation('evaluations');
  const [links, setLinks] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState(false);
  const [close] = useMutation(CLOSE, AGAIN);
  const act = useAct([]);
  return (
    <>
      <div className={styles['acts']} data-screen-only>
        <InPlace act={t('consultation.links')}>{(done) => <InviteForm id={id} onMade={setLinks} onDone={done} />}</InPlace>
        <Button variant="default" onClick={() => { setAsked(true); }}>{t('consultation.close')}</Button>
      </div>
      {links.length > 0 && <ShownOnce title={t('consultation.ready')} why={t('consultation.once')} text={links.join('\n')} what={t('consultation.link')} />}
      <ActProblem act={act} />
      <ConfirmAct
        opened={asked} onClose={() => { setAsked(false); }} title={t('consultation.close')} happens={t('consultation.closing')} cannotUndo={t('consultation.fewer')} act={t('consultation.close')}
        onAct={async () => { await act.run(async () => (await close({ variables: { id } })).data?.closeConsultation); }}
      />
    </>
  );
}

function InviteForm({ id, onMade, onDone }: { id: string; onMade: (links: readonly string[]) => void; onDone: () => void }) {
  const { t } = useTranslation('evaluations');
  const [invite] = useMutation(INVITE);
  const { act, input, onSubmit } = useActForm<{ howMany: number | string }>({
    initial: { howMany: 10 }, done: onDone,
    send: async ({ howMany }) => {
      const answer = (await invite({ variables: { id, howMany: Number(howMany) || 0 }, fetchPolicy: 'no-cache' })).data?.inviteToConsultation;
      if (answer?.__typename === 'ConsultationLinks') onMade(answer.links.map((link) => window.location.origin + link));
      return answer;
    },
  });
  return (
    <ActForm title={t('consultation.links')} why={t('consultation.linksWhy')} submit={t('consultation.make')} act={act} onSubmit={onSubmit} onBack={onDone} labels={{ howMany: t('consultation.howMany') }}>
      <NumberInput {...input('howMany')} label={t('consultation.howMany')} min={1} max={200} allowDecimal={false} />
    </ActForm>
  );
}
