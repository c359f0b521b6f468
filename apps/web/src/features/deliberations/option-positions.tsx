import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { OptionPositions_OptionInFullFragment } from '../../gql/graphql.ts';
import { formatDate } from '../../lib/format.ts';
import { abilityIn } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { Callout } from '../../ui/callout.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { hueOf, PartnerMark } from '../../ui/partner-mark.tsx';
import { HoldPosition, type Stance } from './hold-position.tsx';
import { AGAIN } from './option-notes.tsx';
import styles from './deliberation.module.css';

export const OPTION_POSITIONS = graphql(`
  fragment OptionPositions_optionInFull on OptionInFull {
    option { id }
    partners { id shortName letter hue }
    positions { id partner { id shortName letter hue } stance until words language by at releasedAt }
    viewerCan { action allowed reason }
  }
`);

const RELEASE = graphql(`
  mutation ReleasePosition($id: UUID!) {
    releasePosition(id: $id) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }
  }
`);

type InFull = OptionPositions_OptionInFullFragment;
type Position = InFull['positions'][number];

/** Where each partner stands, as far as it has said so. A position is its partner's own until the partner releases it. */
export function OptionPositions({ inFull: { option, partners, positions, viewerCan } }: { inFull: InFull }) {
  const { t } = useTranslation('deliberations');
  const released = positions.filter(({ releasedAt }) => releasedAt !== null);
  const own = positions.find(({ releasedAt }) => releasedAt === null);
  return (
    <section className={styles['part']} aria-labelledby="positions">
      <h2 id="positions">{t('positions.title')}</h2>
      {released.length === 0 && <EmptyState title={t('positions.empty')} example={t('positions.example')}><p>{t('positions.why')}</p></EmptyState>}
      {released.length > 0 && (
        <ul className={styles['positions']}>
          {partners.map((partner) => (
            <li key={partner.id}>
              <PartnerMark hue={hueOf(partner.hue)} letter={partner.letter} name={partner.shortName} />
              <Said position={released.find((one) => one.partner.id === partner.id)} />
            </li>
          ))}
        </ul>
      )}
      {own && <Own position={own} />}
      {abilityIn(viewerCan, 'positions.hold').allowed && <InPlace act={t(own ? 'positions.again' : 'positions.hold')}>{(close) => <HoldPosition optionId={option.id} onDone={close} />}</InPlace>}
    </section>
  );
}

function Said({ position }: { position: Position | undefined }) {
  const { t } = useTranslation('deliberations');
  const { locale } = useLanguage();
  if (!position) return <span className={styles['room']}>{t('positions.none')}</span>;
  const { stance, until, words, language, releasedAt } = position;
  return (
    <div className={styles['said']}>
      <strong>{t(`positions.stance.${stance as Stance}`, { date: formatDate(until ?? '', locale) })}</strong>
      <q lang={language}>{words}</q>
      {releasedAt && <span className={styles['origin']}>{t('positions.released', { date: formatDate(releasedAt.slice(0, 10), locale) })}</span>}
    </div>
  );
}

/** The one that only the viewer's partner sees: to be read once more, then released. */
function Own({ position }: { position: Position }) {
  const { t } = useTranslation('deliberations');
  const [release] = useMutation(RELEASE, AGAIN);
  const act = useAct([]);
  return (
    <>
      <Callout
        tone="look" title={t('positions.own', { partner: position.partner.shortName })}
        act={<Button loading={act.busy} onClick={() => { void act.run(async () => (await release({ variables: { id: position.id } })).data?.releasePosition); }}>{t('positions.release')}</Button>}
      >
        <Said position={position} />
        <p>{t('positions.ownWhy', { by: position.by })}</p>
      </Callout>
      <ActProblem act={act} />
    </>
  );
}
