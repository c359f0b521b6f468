import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { OptionPositions_OptionInFullFragment } from '../../gql/graphql.ts';
import { abilityIn } from '../../lib/session.ts';
import { Callout } from '../../ui/callout.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { hueOf, PartnerMark } from '../../ui/partner-mark.tsx';
import { Reason } from '../../ui/reason.tsx';
import { HoldPosition } from './hold-position.tsx';
import { OwnPosition } from './own-position.tsx';
import { PositionLine } from './position-line.tsx';
import { PositionSaid } from './position-said.tsx';
import styles from './deliberation.module.css';

export const OPTION_POSITIONS = graphql(`
  fragment OptionPositions_optionInFull on OptionInFull {
    option { id }
    partners { id shortName letter hue }
    mine { id }
    positions { ...PositionSaid_optionPosition @unmask ...OwnPosition_optionPosition @unmask inConfidence }
    history { ...PositionSaid_optionPosition @unmask partner { id } }
    delegates { id name partner { id shortName } }
    viewerCan { action allowed reason }
  }
`);

type InFull = OptionPositions_OptionInFullFragment;
type Position = InFull['positions'][number];

/** Where each partner stands and stood, as far as it has said so. A position is its partner's own until the partner releases it. */
export function OptionPositions({ inFull: { option, partners, mine, positions, history, delegates, viewerCan } }: { inFull: InFull }) {
  const { t } = useTranslation('deliberations');
  const own = positions.find(({ releasedAt, inConfidence }) => releasedAt === null && !inConfidence);
  return (
    <section className={styles['part']} aria-labelledby="positions">
      <h2 id="positions">{t('positions.title')}</h2>
      {history.length === 0 && <EmptyState title={t('positions.empty')} example={t('positions.example')}><p>{t('positions.why')}</p></EmptyState>}
      {history.length > 0 && (
        <ul className={styles['positions']}>
          {partners.map((partner) => (
            <li key={partner.id}>
              <PartnerMark hue={hueOf(partner.hue)} letter={partner.letter} name={partner.shortName} />
              <PositionLine line={history.filter((one) => one.partner.id === partner.id)} />
            </li>
          ))}
        </ul>
      )}
      {positions.filter(({ inConfidence }) => inConfidence).map((position) => <InConfidence key={position.id} position={position} />)}
      {own && <OwnPosition position={own} delegates={delegates} />}
      <Hold optionId={option.id} viewerCan={viewerCan} isAnother={own !== undefined || history.some(({ partner }) => partner.id === mine?.id)} />
    </section>
  );
}

function InConfidence({ position }: { position: Position }) {
  const { t } = useTranslation('deliberations');
  return (
    <Callout tone="look" title={t('positions.inConfidence', { partner: position.partner.shortName })}>
      <PositionSaid position={position} />
      <p>{t('positions.inConfidenceWhy')}</p>
    </Callout>
  );
}

function Hold({ optionId, viewerCan, isAnother }: { optionId: string; viewerCan: InFull['viewerCan']; isAnother: boolean }) {
  const { t } = useTranslation('deliberations');
  const { allowed, reason } = abilityIn(viewerCan, 'positions.hold');
  if (!allowed) return reason?.key.startsWith('api.phases') ? <p className={styles['room']} data-screen-only><Reason reason={reason} /></p> : null;
  return <InPlace act={t(isAnother ? 'positions.again' : 'positions.hold')}>{(close) => <HoldPosition optionId={optionId} isAnother={isAnother} onDone={close} />}</InPlace>;
}
