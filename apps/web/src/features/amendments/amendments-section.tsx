import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { AmendmentsSection_MotionFragment } from '../../gql/graphql.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { AmendmentCard } from './amendment-card.tsx';
import styles from './amendments.module.css';
import { ProposeAmendment } from './propose-amendment.tsx';

const SECTION = graphql(`
  fragment AmendmentsSection_motion on Motion {
    id state textVersion title { en es } text { en es }
    amendments { viewerCan { allowed } list { id ...AmendmentCard_amendment } }
    objections { list { id number by reason state } }
  }
`);

/** Other wordings that were proposed for a motion, and the way to propose one. */
export function AmendmentsSection({ motion, timeZone }: { motion: FragmentType<AmendmentsSection_MotionFragment>; timeZone: string }) {
  const { t } = useTranslation('amendments');
  const { data: { id, state, textVersion, title, text, amendments: { list, viewerCan }, objections } } = useSuspenseFragment({ fragment: SECTION, fragmentName: 'AmendmentsSection_motion', from: motion });
  if (list.length === 0 && !viewerCan.allowed) return null;
  const standing = objections.list.filter((objection) => objection.state === 'open');
  return (
    <section className={styles['section']} aria-labelledby="amendments">
      <h2 id="amendments">{t('title')}</h2>
      {list.length === 0
        ? <EmptyState title={t('none')}>{t('noneWhy')}</EmptyState>
        : <ol>{list.map((amendment) => <AmendmentCard key={amendment.id} amendment={amendment} objections={standing} open={state === 'open'} timeZone={timeZone} />)}</ol>}
      {viewerCan.allowed && (
        <InPlace act={t('propose')}>{(close) => <ProposeAmendment motionId={id} textVersion={textVersion} now={{ titleEn: title.en, titleEs: title.es, textEn: text.en, textEs: text.es }} onDone={close} />}</InPlace>
      )}
    </section>
  );
}
