import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { Moment_MomentFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useSession } from '../../lib/session.ts';
import { usePlaceName } from '../../ui/place-name.ts';
import { Quotation } from '../../ui/quotation.tsx';
import { VagueDate } from '../../ui/vague-date.tsx';
import { roomOf } from './room-of.ts';
import styles from './timeline.module.css';

export const MOMENT = graphql(`
  fragment Moment_moment on TimelineMoment {
    id kind title { en es } when { written from to inferred } ongoing shortId actors { en es } places
    passage { id text page sourceShortId sourceTitle sourceAuthor }
  }
`);

/** Something on the timeline: when, as it was written and what that can mean; what; who and where; and the sentence that says so. */
export function Moment({ moment }: { moment: Moment_MomentFragment }) {
  const { t } = useTranslation('timeline');
  const read = useBilingual();
  const nameOf = usePlaceName();
  const { collaborative: { slug } } = useSession();
  const { kind, title, when, ongoing, shortId, actors, places, passage } = moment;
  const room = shortId ? roomOf(shortId) : null;
  const around = [kind === 'event' ? null : t(`kind.${kind}`, kind), ...actors.map(read), ...places.map(nameOf)].filter(Boolean).join(' · ');
  return (
    <li className={styles['moment']} data-kind={kind === 'event' ? 'event' : 'ours'} data-range={when.from !== when.to}>
      <p className={styles['when']}><VagueDate date={when} />{ongoing && <span> · {t('ongoing')}</span>}</p>
      <h3>{shortId && (room ? <Link to={`/${slug}/${room}`}>{shortId}</Link> : shortId)} {read(title)}</h3>
      {around && <p className={styles['quiet']}>{around}</p>}
      {passage && (
        <details>
          <summary>{t('said')}</summary>
          <Quotation text={passage.text} author={passage.sourceAuthor} title={passage.sourceTitle} page={passage.page} to={`/${slug}/data/sources/${passage.sourceShortId}#passage-${passage.id}`} />
        </details>
      )}
    </li>
  );
}
