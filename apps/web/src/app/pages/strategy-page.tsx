import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { StepRefs } from '../../features/steps/step-refs.tsx';
import { AddVersion } from '../../features/strategies/add-strategy.tsx';
import { StrategyRemarks, StrategyText, StrategyVersions } from '../../features/strategies/strategy-text.tsx';
import { StrategyKind, StrategyState } from '../../features/strategies/strategy-words.tsx';
import { graphql } from '../../gql/gql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { FRESH } from '../../lib/cache.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { NotFound } from '../not-found.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const STRATEGY_PAGE = graphql(`
  query StrategyPage($id: String!) {
    strategy(id: $id) {
      id shortId kind title { en es } ownerWritten state
      step { id ...StepRefs_step @unmask }
      ...StrategyText_strategy @unmask
      ...AddVersion_strategy @unmask
    }
  }
`);

/** One strategy: the text that stands, what was said of it, and the versions before it. */
export function StrategyPage() {
  const { t } = useTranslation('strategies');
  const { strategy: id = '' } = useParams();
  const read = useBilingual();
  const { data: { strategy } } = useSuspenseQuery(STRATEGY_PAGE, { ...FRESH, variables: { id } });
  if (!strategy) return <NotFound />;
  return (
    <div className={styles['page']}>
      <PageHead shortId={strategy.shortId} title={read(strategy.title)} state={<StrategyState state={strategy.state} />} note={<><StrategyKind kind={strategy.kind} /> · {strategy.ownerWritten}</>} />
      <RoomViews room="future" />
      <StrategyText strategy={strategy} />
      <AddVersion strategy={strategy} />
      <StrategyRemarks strategy={strategy} />
      {strategy.step && <StepRefs title={t(strategy.state === 'planned' ? 'step' : 'stepNext')} steps={[strategy.step]} />}
      <StrategyVersions strategy={strategy} />
    </div>
  );
}
