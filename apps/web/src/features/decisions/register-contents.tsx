import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { RegisterContents_DecisionFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useSession } from '../../lib/session.ts';
import { DateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { VagueDate } from '../../ui/vague-date.tsx';
import styles from './decision.module.css';

export const CONTENTS = graphql(`
  fragment RegisterContents_decision on Decision { id shortId title { en es } decidedOn past { decided { written from to inferred } writtenIn } }
`);

/** Number, title and date of each decision, in front of the sheets. */
export function RegisterContents({ decisions }: { decisions: readonly RegisterContents_DecisionFragment[] }) {
  const { t } = useTranslation('decisions');
  const { viewer, collaborative: { slug, name } } = useSession();
  const read = useBilingual();
  if (decisions.length === 0) {
    const enter = viewer.can('decisions.record').allowed && <Link to={`/${slug}/decisions/past`}>{t('past.title')}</Link>;
    return <EmptyState title={t('libro.empty')} act={enter}><p>{t('empty.why')}</p></EmptyState>;
  }
  return (
    <nav className={styles['contents']} aria-label={t('libro.contents')}>
      <h2>{t('libro.of', { name })}</h2>
      <ol>
        {decisions.map(({ id, shortId, title, decidedOn, past }) => (
          <li key={id}>
            <span>{shortId}</span>
            <Link to={`/${slug}/decisions/${shortId}`} lang={past?.writtenIn ?? undefined}>{read(title)}</Link>
            <span>{past ? <VagueDate date={past.decided} /> : <DateText value={decidedOn ?? null} />}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
