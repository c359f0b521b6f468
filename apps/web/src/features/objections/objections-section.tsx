import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { ObjectionsSection_MotionFragment } from '../../gql/graphql.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { ObjectionCard } from './objection-card.tsx';
import styles from './objections.module.css';
import { RaiseObjection } from './raise-objection.tsx';

const SECTION = graphql(`
  fragment ObjectionsSection_motion on Motion {
    id textVersion text { en es }
    objections { viewerCan { allowed } list { id ...ObjectionCard_objection } }
  }
`);

/** What stands against a motion, and what became of it. */
export function ObjectionsSection({ motion, timeZone }: { motion: FragmentType<ObjectionsSection_MotionFragment>; timeZone: string }) {
  const { t } = useTranslation('objections');
  const { data: { id, textVersion, text, objections: { list, viewerCan } } } = useSuspenseFragment({ fragment: SECTION, fragmentName: 'ObjectionsSection_motion', from: motion });
  if (list.length === 0 && !viewerCan.allowed) return null;
  return (
    <section className={styles['section']} aria-labelledby="objections">
      <h2 id="objections">{t('title')}</h2>
      {list.length === 0 ? <EmptyState title={t('none')}>{t('noneWhy')}</EmptyState> : <ol>{list.map((objection) => <ObjectionCard key={objection.id} objection={objection} timeZone={timeZone} />)}</ol>}
      {viewerCan.allowed && <InPlace act={t('raise')}>{(close) => <RaiseObjection motionId={id} textVersion={textVersion} text={text} onDone={close} />}</InPlace>}
    </section>
  );
}
