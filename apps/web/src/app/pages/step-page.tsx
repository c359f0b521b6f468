import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { QuestionRefs } from '../../features/questions/question-refs.tsx';
import { KeepStep } from '../../features/steps/keep-step.tsx';
import { StepHistory } from '../../features/steps/step-history.tsx';
import { StepState } from '../../features/steps/step-state.tsx';
import { Marks } from '../../features/steps/step-table.tsx';
import { graphql } from '../../gql/gql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { FRESH } from '../../lib/cache.ts';
import { KeyValues } from '../../ui/key-values.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Quotation } from '../../ui/quotation.tsx';
import { VagueDate } from '../../ui/vague-date.tsx';
import { NotFound } from '../not-found.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const STEP_PAGE = graphql(`
  query StepPage($id: String!) {
    step(id: $id) {
      id shortId title { en es } ownerWritten state overdue due { written from to inferred }
      owners { id shortName letter hue } notAnswered { id shortName letter hue } unit { id name }
      passage { id text page sourceShortId sourceTitle sourceAuthor }
      questions { id ...QuestionRefs_question @unmask }
      ...KeepStep_step @unmask
      ...StepHistory_step @unmask
    }
  }
`);

/** One step: whose, until when, who has not answered, and what became of it. */
export function StepPage() {
  const { t } = useTranslation('steps');
  const { step: id = '' } = useParams();
  const read = useBilingual();
  const { data: { step } } = useSuspenseQuery(STEP_PAGE, { ...FRESH, variables: { id } });
  if (!step) return <NotFound />;
  const { passage, owners, notAnswered, unit } = step;
  const facts = [
    { key: 'owner', name: t('column.owner'), value: <>{step.ownerWritten}{unit && ` (${unit.name})`} {owners.length > 0 && <Marks marks={owners} />}</> },
    { key: 'due', name: t('column.due'), value: step.due ? <VagueDate date={step.due} /> : t('noDue') },
    { key: 'waiting', name: t('column.notAnswered'), value: <Marks marks={notAnswered} /> },
  ];
  return (
    <div className={styles['page']}>
      <PageHead shortId={step.shortId} title={read(step.title)} state={<StepState state={step.state} overdue={step.overdue} />} />
      <RoomViews room="future" />
      <KeyValues facts={facts} />
      <KeepStep step={step} />
      <div className={styles['columns']}>
        <div className={styles['page']}>
          <QuestionRefs title={t('questions')} questions={step.questions} />
          {passage && <Quotation text={passage.text} author={passage.sourceAuthor} title={passage.sourceTitle} page={passage.page ?? null} />}
        </div>
        <StepHistory step={step} />
      </div>
    </div>
  );
}
