import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { AskQuestion } from '../../features/questions/ask-question.tsx';
import { choiceIn, filterOf, searchOf } from '../../features/questions/question-choice.ts';
import { QuestionFilters } from '../../features/questions/question-filters.tsx';
import { QuestionList } from '../../features/questions/question-list.tsx';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { useMore } from '../../lib/use-more.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const QUESTIONS_PAGE = graphql(`
  query QuestionsPage($filter: QuestionFilter, $after: String) {
    questions(filter: $filter, first: 50, after: $after) {
      nodes { id ...QuestionList_question @unmask } next total levels { ...QuestionFilters_level @unmask }
    }
  }
`);

/** What the partners have to answer, level by level, and what became of each. */
export function QuestionsPage() {
  const { t } = useTranslation('questions');
  const [search, setSearch] = useSearchParams();
  const choice = choiceIn(search);
  const { data: { questions }, fetchMore } = useSuspenseQuery(QUESTIONS_PAGE, { ...FRESH, variables: { filter: filterOf(choice) } });
  const more = useMore(questions.next ?? null, fetchMore);
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} note={t('note')} />
      <RoomViews room="future" />
      {questions.levels.length > 0 && (
        <QuestionFilters levels={questions.levels} choice={choice} total={questions.total} onChoose={(chosen) => { setSearch(searchOf(chosen), { replace: true, preventScrollReset: true }); }} />
      )}
      <QuestionList questions={questions.nodes} total={questions.total} more={more} empty={questions.levels.length === 0 ? <NothingAsked /> : <NoneLeft />} />
      <AskQuestion />
    </div>
  );
}

function NothingAsked() {
  const { t } = useTranslation('questions');
  return <EmptyState title={t('empty.title')} example={t('empty.example')}><p>{t('empty.why')}</p></EmptyState>;
}

function NoneLeft() {
  const { t } = useTranslation('questions');
  return <EmptyState title={t('empty.noneLeft')} act={<Button component={Link} to="." variant="default">{t('empty.showAll')}</Button>} />;
}
