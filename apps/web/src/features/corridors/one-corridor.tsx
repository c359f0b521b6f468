import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { OneCorridor_CorridorFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { formatDate } from '../../lib/format.ts';
import { abilityIn, useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { usePeriodWords } from '../../ui/period-text.tsx';
import { Quotation } from '../../ui/quotation.tsx';
import { CorridorLegs } from './corridor-legs.tsx';
import { DrawCorridor } from './draw-corridor.tsx';
import styles from './corridors.module.css';

export const ONE_CORRIDOR = graphql(`
  fragment OneCorridor_corridor on Corridor {
    id code kind name { en es } passage { id text page sourceShortId sourceTitle sourceAuthor }
    versions { id version from to why { en es } addedBy legs { fromPlace fromRole toPlace toRole } }
    viewerCan { action allowed reason }
  }
`);

type Version = OneCorridor_CorridorFragment['versions'][number];

/** A corridor as it counts now, where it is said, and how it was drawn before. */
export function OneCorridor({ corridor }: { corridor: OneCorridor_CorridorFragment }) {
  const { t } = useTranslation('corridors');
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  const { code, kind, name, passage, versions, viewerCan } = corridor;
  const [now, ...before] = versions;
  return (
    <section className={styles['corridor']} aria-labelledby={`corridor-${code}`}>
      <h3 id={`corridor-${code}`}>{read(name)}</h3>
      <p className={styles['quiet']}>{t(`kind.${kind}`, kind)}</p>
      {now && <VersionOf version={now} />}
      {passage && (
        <Quotation text={passage.text} author={passage.sourceAuthor} title={passage.sourceTitle} page={passage.page} to={`/${slug}/data/sources/${passage.sourceShortId}#passage-${passage.id}`} />
      )}
      {before.length > 0 && (
        <details>
          <summary>{t('before', { count: before.length })}</summary>
          {before.map((version) => <VersionOf key={version.id} version={version} />)}
        </details>
      )}
      {now && abilityIn(viewerCan, 'corridors.draw').allowed && <DrawCorridor corridorId={corridor.id} now={now} />}
    </section>
  );
}

function VersionOf({ version: { version, from, to, why, addedBy, legs } }: { version: Version }) {
  const { t } = useTranslation('corridors');
  const read = useBilingual();
  const say = usePeriodWords();
  const { locale } = useLanguage();
  return (
    <div className={styles['version']}>
      <CorridorLegs legs={legs} />
      <p className={styles['quiet']}>
        {[t('version', { version }), to ? say({ from, to }) : t('since', { date: formatDate(from, locale) }), addedBy].filter(Boolean).join(' · ')}
      </p>
      <p>{read(why)}</p>
    </div>
  );
}
