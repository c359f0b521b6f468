import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { SideBySide_ProposalFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { Paragraphs } from '../../ui/bilingual-text.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import { ExactNumber } from './exact-number.tsx';
import styles from './reviews.module.css';

export const SIDE_BY_SIDE = graphql(`
  fragment SideBySide_proposal on Proposal {
    id
    coReview {
      criteria { id name { en es } weight }
      reviews {
        id partner { id shortName letter hue } by mine version scores { criterionId score } recommendation confidence text mean submittedAt
      }
      result { given of mean criteria { criterionId mean spread } recommendations { recommendation count } }
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
  const { reviews, result } = coReview;
  if (!reviews || !result) return null;
  return (
    <section className={styles['side']} aria-labelledby="reviews">
      <h2 id="reviews">{t('reviews.title')}</h2>
      <p>{t('reviews.given', { given: result.given, of: result.of })} {result.recommendations.filter(({ count }) => count > 0).map(({ recommendation, count }) => `${t(`recommendation.${recommendation as 'fund'}`)}: ${count}`).join(' · ')}</p>
      {reviews.length === 0 ? <p className={styles['quiet']}>{t('reviews.none')}</p> : <ScoreTable coReview={coReview} reviews={reviews} result={result} />}
      <div className={styles['texts']}>{reviews.map((review) => <ReviewText key={review.id} review={review} />)}</div>
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
    { key: 'spread', head: t('reviews.spread'), cell: (row) => <Spread spread={ofRow(row)?.spread ?? null} /> },
  ];
  return <DataTable caption={t('reviews.title')} captionHidden columns={columns} rows={[...criteria, null]} rowKey={(row) => row?.id ?? 'mean'} empty={null} />;
}

function Spread({ spread }: { spread: number | null }) {
  const { t } = useTranslation('reviews');
  if (spread === null) return <span>–</span>;
  if (spread === 0) return <span className={styles['quiet']}>{t('reviews.agree')}</span>;
  const words = t('reviews.apart', { count: spread });
  return spread >= FAR_APART ? <StateWord tone="look">{words}</StateWord> : <span>{words}</span>;
}

function ReviewText({ review: { partner, by, recommendation, confidence, text, version, submittedAt } }: { review: Review }) {
  const { t } = useTranslation('reviews');
  return (
    <article className={styles['text']} aria-label={partner.shortName}>
      <p className={styles['marks']}><PartyMark partner={partner} name={partner.shortName} /> <strong>{t(`recommendation.${recommendation as 'fund'}`)}</strong></p>
      <p className={styles['quiet']}>{by}, <DateText value={submittedAt.slice(0, 10)} /> · {t(`confidence.${confidence as 'low'}`)}{version > 1 && <> · {t('reviews.amended', { version })}</>}</p>
      <div className={styles['record']}><Paragraphs text={text} /></div>
    </article>
  );
}
