import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { OptionConsequences } from '../../features/deliberations/option-consequences.tsx';
import { OptionEvidence } from '../../features/deliberations/option-evidence.tsx';
import { OptionNotes } from '../../features/deliberations/option-notes.tsx';
import { OptionOrigin } from '../../features/deliberations/option-origin.tsx';
import { OptionPositions } from '../../features/deliberations/option-positions.tsx';
import { WithdrawOption } from '../../features/deliberations/withdraw-option.tsx';
import { graphql } from '../../gql/gql.ts';
import type { OptionPageQuery } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { FRESH } from '../../lib/cache.ts';
import { formatDate } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { BilingualText } from '../../ui/bilingual-text.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Quotation } from '../../ui/quotation.tsx';
import { NotFound } from '../not-found.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const OPTION_PAGE = graphql(`
  query OptionPage($id: String!) {
    option(id: $id) {
      option {
        id shortId title { en es } meaning { en es } passage { id text page sourceTitle sourceAuthor }
        outcome { chosen decidedOn decision { id shortId } }
        ...OptionOrigin_option @unmask
        ...WithdrawOption_option @unmask
      }
      deliberation { id shortId title { en es } }
      dueOn
      combinedInto { id shortId title { en es } }
      ...OptionNotes_optionInFull @unmask
      ...OptionPositions_optionInFull @unmask
      ...OptionEvidence_optionInFull @unmask
      ...OptionConsequences_optionInFull @unmask
    }
  }
`);

type InFull = NonNullable<OptionPageQuery['option']>;

/** One option with all that is said of it: criteria, positions, evidence, consequences, and what became of it. */
export function OptionPage() {
  const { option: id = '' } = useParams();
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  const { data: { option: inFull } } = useSuspenseQuery(OPTION_PAGE, { ...FRESH, variables: { id } });
  if (!inFull) return <NotFound />;
  const { option, deliberation } = inFull;
  return (
    <div className={styles['page']}>
      <PageHead shortId={option.shortId} title={read(option.title)} note={<Link to={`/${slug}/future`}>{deliberation.shortId} {read(deliberation.title)}</Link>} />
      <RoomViews room="future" />
      <div className={styles['cards']}>
        <div className="record"><BilingualText text={option.meaning} /></div>
        <OptionOrigin option={option} />
        <Became inFull={inFull} />
        {option.passage && <Quotation text={option.passage.text} author={option.passage.sourceAuthor} title={option.passage.sourceTitle} page={option.passage.page ?? null} />}
      </div>
      <WithdrawOption option={option} />
      <OptionPositions inFull={inFull} />
      <OptionNotes inFull={inFull} />
      <OptionConsequences inFull={inFull} />
      <OptionEvidence inFull={inFull} />
    </div>
  );
}

/** Decided or not, when, by what; and the options that were made from it. */
function Became({ inFull: { option: { outcome }, dueOn, combinedInto } }: { inFull: InFull }) {
  const { t } = useTranslation('deliberations');
  const read = useBilingual();
  const { locale } = useLanguage();
  const { collaborative: { slug } } = useSession();
  return (
    <>
      {outcome && <p><strong>{t(outcome.chosen ? 'outcome.chosen' : 'outcome.notChosen', { date: formatDate(outcome.decidedOn, locale) })}</strong> <Link to={`/${slug}/decisions/${outcome.decision.shortId}`}>{outcome.decision.shortId}</Link></p>}
      {!outcome && <p>{dueOn ? t('outcome.open', { date: formatDate(dueOn, locale) }) : t('outcome.openNoDue')}</p>}
      {combinedInto.map((whole) => <p key={whole.id}>{t('outcome.partOf')} <Link to={`/${slug}/future/options/${whole.shortId}`}>{whole.shortId} {read(whole.title)}</Link></p>)}
    </>
  );
}
