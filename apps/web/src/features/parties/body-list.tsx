import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { BodyList_BodyFragment } from '../../gql/graphql.ts';
import { PartyMark } from '../../ui/party-mark.tsx';
import { SourceSentence } from '../../ui/source-sentence.tsx';
import styles from './parties.module.css';

export const BODY = graphql(`
  fragment BodyList_body on Body {
    id name kind party { id name partner { id shortName letter hue } } unit { id name shortName }
    seats { id title votes partner { id shortName letter hue } }
    passage { id text page sourceTitle sourceAuthor }
  }
`);

interface BodyListProps {
  bodies: readonly BodyList_BodyFragment[];
  /** Who holds a seat on the day: roles belong to people, and the page hands them over. */
  holderOf: (seatId: string) => ReactNode;
}

/** Boards and committees: what they belong to, their seats, and who holds each. */
export function BodyList({ bodies, holderOf }: BodyListProps) {
  const { t } = useTranslation('parties');
  if (bodies.length === 0) return <p className={styles['quiet']}>{t('bodies.empty')}</p>;
  return (
    <ul className={styles['list']}>
      {bodies.map(({ id, name, kind, party, unit, seats, passage }) => (
        <li key={id}>
          <h3>{name}</h3>
          <p className={styles['facts']}>
            <span>{t(`bodies.kind.${kind as 'other'}`)}</span>
            <span className={styles['place']}>{t('bodies.of')} <PartyMark pool partner={party.partner} name={party.name} />{unit && <span>· {unit.shortName}</span>}</span>
          </p>
          <SourceSentence passage={passage} of={name} />
          <ul className={styles['units']} aria-label={t('bodies.seats', { name })}>
            {seats.map((seat) => (
              <li key={seat.id}>
                <span>{seat.title}{seat.partner && <> · <PartyMark partner={seat.partner} name={seat.partner.shortName} /></>}{seat.votes && <span className={styles['quiet']}> · {t('bodies.votes')}</span>}</span>
                <span>{holderOf(seat.id)}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
