import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { NotRepresented_MeetingFragment } from '../../gql/graphql.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { Callout } from '../../ui/callout.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import styles from './meetings.module.css';

const WHO = graphql(`
  fragment NotRepresented_meeting on Meeting { id counts { participants } represented { id shortName } notRepresented { id shortName letter hue } }
`);

interface NotRepresentedProps {
  meeting: FragmentType<NotRepresented_MeetingFragment>;
  /** The viewer's own, where it acts for a partner. */
  ownPartnerId: string | null;
  /** Where on the page the viewer can add its partner's view; null where it cannot. */
  addView: string | null;
}

/** Who was a partner on the day and had nobody there: said first, since it says whose view all the rest is. */
export function NotRepresented({ meeting, ownPartnerId, addView }: NotRepresentedProps) {
  const { t } = useTranslation('meetings');
  const { locale } = useLanguage();
  const { data: { counts, represented, notRepresented } } = useSuspenseFragment({ fragment: WHO, from: meeting });
  if (counts.participants === 0) return null;
  if (notRepresented.length === 0) return <p>{t('missing.none')}</p>;
  const names = new Intl.ListFormat(locale).format(notRepresented.map(({ shortName }) => shortName));
  const [only] = represented;
  return (
    <Callout tone="look" title={t('missing.title', { count: notRepresented.length, names })}>
      <div className={styles['missing']}>
        <span className={styles['marks']}>{notRepresented.map((partner) => <PartyMark key={partner.id} partner={partner} name={partner.shortName} />)}</span>
        <p>{represented.length === 1 && only ? t('missing.oneView', { name: only.shortName }) : t('missing.without')}</p>
        {notRepresented.some(({ id }) => id === ownPartnerId) && <p data-screen-only><strong>{t('missing.yours')}</strong> {addView && <a href={addView}>{t('missing.addView')}</a>}</p>}
      </div>
    </Callout>
  );
}
