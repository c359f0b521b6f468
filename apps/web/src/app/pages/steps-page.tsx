import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { AddStep } from '../../features/steps/add-step.tsx';
import { choiceIn, filterOf, searchOf } from '../../features/steps/step-choice.ts';
import { StepFilters } from '../../features/steps/step-filters.tsx';
import { StepTable } from '../../features/steps/step-table.tsx';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { useMore } from '../../lib/use-more.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const STEPS_PAGE = graphql(`
  query StepsPage($filter: StepFilter, $after: String) {
    steps(filter: $filter, first: 50, after: $after) { nodes { id ...StepTable_step @unmask } next total overdue }
    workspace { slug partners { id ...AddStep_partner @unmask } }
  }
`);

/** What follows: whose each step is, until when, and what is overdue by the collaborative's own today. */
export function StepsPage() {
  const { t } = useTranslation('steps');
  const [search, setSearch] = useSearchParams();
  const choice = choiceIn(search);
  const { data: { steps, workspace }, fetchMore } = useSuspenseQuery(STEPS_PAGE, { ...FRESH, variables: { filter: filterOf(choice) } });
  const more = useMore(steps.next ?? null, fetchMore);
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} note={t('note')} />
      <RoomViews room="future" />
      <StepFilters choice={choice} total={steps.total} overdue={steps.overdue} onChoose={(chosen) => { setSearch(searchOf(chosen), { replace: true, preventScrollReset: true }); }} />
      <StepTable steps={steps.nodes} more={{ ...more, total: steps.total }} empty={choice === 'unsettled' || choice === 'all' ? <NoSteps /> : <NoneLeft />} />
      <AddStep partners={workspace.partners} />
    </div>
  );
}

function NoSteps() {
  const { t } = useTranslation('steps');
  return <EmptyState title={t('empty.title')} example={t('empty.example')}><p>{t('empty.why')}</p></EmptyState>;
}

function NoneLeft() {
  const { t } = useTranslation('steps');
  return <EmptyState title={t('empty.noneLeft')} act={<Button component={Link} to="." variant="default">{t('empty.showAll')}</Button>} />;
}
