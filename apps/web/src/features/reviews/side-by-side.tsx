import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { SideBySide_ProposalFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { Paragraphs } from '../../ui/bilingual-text.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import { changesIn } from './changes.ts';
import { ExactNumber } from './exact-number.tsx';
import styles from './reviews.module.css';

export const SIDE_BY_SIDE = graphql(`
  fragment SideBySide_proposal on Proposal {
    id
    coReview {
      criteria { id name { en es } weight }
      reviews {
        id partner { id shortName letter hue } by mine version scores { criterionId score } recommendation confidence text mean submittedAt before { recommendation scores { criterionId score } }
      }
      result { given of mean criteria { criterionId mean lowest highest spread } recommendations { recommendation count } }
      calibration { mine others difference }
    }
  }
`);

type CoReview = SideBySide_ProposalFragment['coReview'];
type Review = NonNullable<CoReview['reviews']>[number];
type Row = CoReview['criteria'][number] | null;

/** Three points of five are more than taste. */
const FAR_APART = 3;

/** The reviews that are in, next to each other, with where they differ. Nothing is drawn until the server gives them. */
export function SideBySide({ proposal: { coReview } }: { proposal: SideBySide_ProposalFragment }) {
  const { t } = useTranslation('reviews');
  const { reviews, result, calibration } = coReview;
  if (!reviews || !result) return null;
  return (
    <section className={styles['side']} aria-labelledby="reviews">
      <h2 id="reviews">{t('reviews.title')}</h2>
      <p>{t('reviews.given', { given: result.given, of: result.of })} {result.recommendations.filter(({ count }) => count > 0).map(({ recommendation, count }) => `${t(`recommendation.${recommendation as 'fund'}`)}: ${count}`).join(' · ')}</p>
      {reviews.length === 0 ? <p className={styles['quiet']}>{t('reviews.none')}</p> : <ScoreTable coReview={coReview} reviews={reviews} result={result} />}
      {calibration && <CalibrationText calibration={calibration} />}
      <div className={styles['texts']}>{reviews.map((review) => <ReviewText key={review.id} review={review} criteria={coReview.criteria} />)}</div>
    </section>
  );
}

function ScoreTable({ coReview: { criteria }, reviews, result }: { coReview: CoReview; reviews: readonly Review[]; result: NonNullable<CoReview['result']> }) {
  const { t } = useTranslation('reviews');
  const read = useBilingual();
  const ofRow = (row: Row) => result.criteria.find(({ criterionId }) => criterionId === row?.id);
  const scoreOf = (review: Review, row: NonNullable<Row>) => review.scores.find(({ criterionId }) => criterionId === row.id)?.score ?? t('na');
  const columns: readonly Column<Row>[] = [
    { key: 'criterion', head: t('reviews.criterion'), names: true, cell: (row) => (row ? <>{read(row.name)} <span className={styles['quiet']}>{t('weight', { weight: row.weight })}</span></> : t('reviews.weighted')) },
    ...reviews.map((review): Column<Row> => ({
      key: review.id, head: review.partner.shortName, figures: true, cell: (row) => (row ? scoreOf(review, row) : <ExactNumber value={review.mean ?? null} />),
    })),
    { key: 'mean', head: t('reviews.mean'), figures: true, cell: (row) => <ExactNumber value={(row ? ofRow(row)?.mean : result.mean) ?? null} /> },
    { key: 'spread', head: t('reviews.spread'), cell: (row) => <Spread of={ofRow(row)} /> },
  ];
  return <DataTable caption={t('reviews.title')} captionHidden columns={columns} rows={[...criteria, null]} rowKey={(row) => row?.id ?? 'mean'} empty={null} />;
}

function Spread({ of }: { of: NonNullable<CoReview['result']>['criteria'][number] | undefined }) {
  const { t } = useTranslation('reviews');
  const spread = of?.spread ?? null;
  if (!of || spread === null) return <span>–</span>;
  if (spread === 0) return <span className={styles['quiet']}>{t('reviews.agree')}</span>;
  const apart = t('reviews.apart', { count: spread });
  const range = <span className={styles['quiet']}>{t('reviews.range', { lowest: of.lowest, highest: of.highest })}</span>;
  return <span className={styles['marks']}>{spread >= FAR_APART ? <StateWord tone="look">{apart}</StateWord> : <span>{apart}</span>} {range}</span>;
}

function ReviewText({ review, criteria }: { review: Review; criteria: CoReview['criteria'] }) {
  const { t } = useTranslation('reviews');
  const { partner, by, recommendation, confidence, text, version, submittedAt } = review;
  return (
    <article className={styles['text']} aria-label={partner.shortName}>
      <p className={styles['marks']}><PartyMark partner={partner} name={partner.shortName} /> <strong>{t(`recommendation.${recommendation as 'fund'}`)}</strong></p>
      <p className={styles['quiet']}>{by}, <DateText value={submittedAt.slice(0, 10)} /> · {t(`confidence.${confidence as 'low'}`)}{version > 1 && <> · {t('reviews.amended', { version })}</>}</p>
      <Changed review={review} criteria={criteria} />
      <div className={styles['record']}><Paragraphs text={text} /></div>
    </article>
  );
}

/** What an amended review said otherwise before its author could see the others. */
function Changed({ review, criteria }: { review: Review; criteria: CoReview['criteria'] }) {
  const { t } = useTranslation('reviews');
  const read = useBilingual();
  const changed = changesIn(review);
  if (changed.scores.length === 0 && !changed.recommendation) return null;
  const word = (score: number | null | undefined) => score ?? t('na');
  return (
    <div className={styles['quiet']}>
      <p>{t('reviews.changed')}</p>
      <ul>
        {changed.recommendation && <li>{t(`recommendation.${changed.recommendation as 'fund'}`)} → {t(`recommendation.${review.recommendation as 'fund'}`)}</li>}
        {changed.scores.map(({ criterionId, was, is }) => {
          const criterion = criteria.find(({ id }) => id === criterionId);
          return criterion && <li key={criterionId}>{read(criterion.name)}: {word(was)} → {word(is)}</li>;
        })}
      </ul>
    </div>
  );
}

/** For who wrote the review, and nobody else. */
function CalibrationText({ calibration: { mine, others, difference } }: { calibration: NonNullable<CoReview['calibration']> }) {
  const { t } = useTranslation('reviews');
  const key = difference === '0' ? 'even' : difference.startsWith('-') ? 'lower' : 'higher';
  return (
    <Callout tone="note" title={t('calibration.title')}>
      {t('calibration.mine')} <ExactNumber value={mine} /> · {t('calibration.others')} <ExactNumber value={others} /> · {t(`calibration.${key}`)}{key !== 'even' && <> <ExactNumber value={difference.replace('-', '')} /></>}
    </Callout>
  );
}
