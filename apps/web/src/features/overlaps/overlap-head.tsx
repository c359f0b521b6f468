import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { OverlapHead_OverlapFragment } from '../../gql/graphql.ts';
import { Money } from '../../ui/money.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Reason, useReason } from '../../ui/reason.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import { OverlapState } from './overlap-state.tsx';

export const OVERLAP_HEAD = graphql(`
  fragment OverlapHead_overlap on Overlap { id shortId kind between roleConfusion state snoozedUntil sentence atStake { amount currency } }
`);

/** The overlap in one sentence, what kind it is, and what is at stake. */
export function OverlapHead({ overlap: { shortId, kind, between, roleConfusion, state, snoozedUntil, sentence, atStake } }: { overlap: OverlapHead_OverlapFragment }) {
  const { t } = useTranslation('overlaps');
  const say = useReason();
  return (
    <PageHead
      title={say(sentence)}
      {...(shortId ? { shortId } : {})}
      state={<>
        <OverlapState state={state} snoozedUntil={snoozedUntil ?? null} />
        {roleConfusion && <span title={t('confusionWhy')}><StateWord tone="look"><Reason reason={{ key: 'overlap.roleConfusion' }} /></StateWord></span>}
      </>}
      note={<><Reason reason={{ key: `overlap.kind.${kind}` }} />: {t(`kindWhy.${kind as 'relay'}`)} <br /><Reason reason={{ key: `overlap.between.${between}` }} />{atStake && <> · <Money {...atStake} cents="if-any" /> {t('atStake')}</>}</>}
    />
  );
}
