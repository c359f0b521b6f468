import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { PrivacyHere_PrivacyFragment } from '../../gql/graphql.ts';
import { useSession } from '../../lib/session.ts';
import { Callout } from '../../ui/callout.tsx';
import { MomentText } from '../../ui/date-text.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { noticePath } from './notice-path.ts';
import styles from './privacy.module.css';
import { PublishNotice } from './publish-notice.tsx';

graphql(`
  fragment PrivacyHere_privacy on Privacy { version readAt versions { version publishedAt } draft { key text { en es } } viewerCan { action allowed } }
`);

/** What stands, what stood before, and, for the secretariat, the writing of the next version. */
export function PrivacyHere({ privacy: { version, readAt, versions, draft, viewerCan } }: { privacy: PrivacyHere_PrivacyFragment }) {
  const { t } = useTranslation('privacy');
  const { collaborative: { slug, timeZone } } = useSession();
  const publishes = viewerCan.some(({ allowed }) => allowed);
  return (
    <div className={styles['section']}>
      {version === null
        ? <Callout tone="note" title={t('here.none')}>{t('here.noneWhy')}</Callout>
        : <p className={styles['quiet']}>{t('here.stands', { version })} {readAt && <>{t('here.readOn')} <MomentText at={readAt} timeZone={timeZone} /></>}</p>}
      <p className={styles['quiet']}><Link to={noticePath(slug)}>{t('here.see')}</Link></p>
      {versions.length > 0 && (
        <section aria-labelledby="versions">
          <h2 id="versions">{t('here.versions')}</h2>
          <ul>{versions.map((one) => <li key={one.version}><Link to={`${noticePath(slug)}&version=${one.version}`}>{t('here.version', { version: one.version })}</Link> · <MomentText at={one.publishedAt} timeZone={timeZone} /></li>)}</ul>
        </section>
      )}
      {publishes && <InPlace act={t(version === null ? 'publish.first' : 'publish.act')}>{(close) => <PublishNotice key={version} after={version ?? 0} draft={draft} onDone={close} />}</InPlace>}
    </div>
  );
}
