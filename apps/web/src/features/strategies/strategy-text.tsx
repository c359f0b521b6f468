import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { StrategyText_StrategyFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { formatDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { BilingualText } from '../../ui/bilingual-text.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { Quotation } from '../../ui/quotation.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { VagueDate } from '../../ui/vague-date.tsx';
import styles from './strategies.module.css';

export const STRATEGY_TEXT = graphql(`
  fragment StrategyText_strategy on Strategy {
    id shortId kind title { en es } ownerWritten state
    versions {
      id number text { en es } by at valid { written from to inferred } review { written from to inferred }
      passage { id text page sourceShortId sourceTitle sourceAuthor }
    }
    remarks { id text { en es } passage { id text page sourceShortId sourceTitle sourceAuthor } }
  }
`);

type Version = StrategyText_StrategyFragment['versions'][number];

/** The text that stands, on a sheet; from when, and by when it is to be looked at again. */
export function StrategyText({ strategy: { shortId, title, kind, versions: [current] } }: { strategy: StrategyText_StrategyFragment }) {
  const { t } = useTranslation('strategies');
  const read = useBilingual();
  if (!current) return <p className={styles['quiet']}>{t('noText')}</p>;
  return (
    <div className={styles['sheet']}>
      <Sheet shortId={`${shortId} · ${t('version', { number: current.number })}`} kind={t(`kind.${kind as 'mission'}`)} title={read(title)}><BilingualText text={current.text} /></Sheet>
      <Dates version={current} />
      {current.passage && <Quotation text={current.passage.text} author={current.passage.sourceAuthor} title={current.passage.sourceTitle} page={current.passage.page ?? null} />}
    </div>
  );
}

function Dates({ version: { valid, review } }: { version: Version }) {
  const { t } = useTranslation('strategies');
  return (
    <KeyValues facts={[
      { key: 'valid', name: t('valid'), value: <VagueDate date={valid} /> },
      { key: 'review', name: t('review'), value: review ? <VagueDate date={review} /> : t('noReview') },
    ]} />
  );
}

/** What sources say of it. */
export function StrategyRemarks({ strategy: { remarks } }: { strategy: StrategyText_StrategyFragment }) {
  const { t } = useTranslation('strategies');
  const read = useBilingual();
  if (remarks.length === 0) return null;
  return (
    <section className={styles['remarks']} aria-labelledby="remarks">
      <h2 id="remarks">{t('remarks')}</h2>
      {remarks.map(({ id, text, passage }) => (
        <div key={id} className={styles['remark']}>
          <p>{read(text)}</p>
          {passage && <Quotation text={passage.text} author={passage.sourceAuthor} title={passage.sourceTitle} page={passage.page ?? null} />}
        </div>
      ))}
    </section>
  );
}

/** The versions before the one that stands. */
export function StrategyVersions({ strategy: { versions } }: { strategy: StrategyText_StrategyFragment }) {
  const { t } = useTranslation('strategies');
  const { locale } = useLanguage();
  const earlier = versions.slice(1);
  if (earlier.length === 0) return null;
  return (
    <section className={styles['remarks']} aria-labelledby="versions">
      <h2 id="versions">{t('versions')}</h2>
      {earlier.map(({ id, number, text, by, at }) => (
        <div key={id} className={styles['remark']}>
          <p><strong>{t('version', { number })}</strong> <span className={styles['quiet']}>{t('addedBy', { by, date: formatDate(at.slice(0, 10), locale) })}</span></p>
          <div className="record"><BilingualText text={text} /></div>
        </div>
      ))}
    </section>
  );
}
