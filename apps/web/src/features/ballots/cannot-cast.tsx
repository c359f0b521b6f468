import { useTranslation } from 'react-i18next';
import type { BallotPaper_MotionFragment } from '../../gql/graphql.ts';
import { abilityIn } from '../../lib/session.ts';
import { Callout } from '../../ui/callout.tsx';
import { Reason } from '../../ui/reason.tsx';

/** Why the viewer casts no ballot here. */
export function CannotCast({ motion: { viewerCan } }: { motion: Pick<BallotPaper_MotionFragment, 'viewerCan'> }) {
  const { t } = useTranslation('ballots');
  const { reason } = abilityIn(viewerCan, 'ballots.cast');
  return reason && <Callout tone="note" title={t('cannot')}><Reason reason={reason} /></Callout>;
}
