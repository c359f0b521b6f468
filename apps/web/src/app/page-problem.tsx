import { isRouteErrorResponse, useRouteError } from 'react-router';
import { problemOf } from '../lib/problem.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { NotFound } from './not-found.tsx';
import { PlainPage } from './plain-page.tsx';

/** What a page shows when it could not be drawn; the frame around it stays. */
export function PageProblem() {
  const error = useRouteError();
  const problem = problemOf(error);
  const absent = problem.kind === 'not-found' || (isRouteErrorResponse(error) && error.status === 404);
  if (absent) return <NotFound />;
  return <PlainPage><ProblemNotice error={error} asPage onAgain={() => { window.location.reload(); }} /></PlainPage>;
}
