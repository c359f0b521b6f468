import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { OptionList_DeliberationFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useSession } from '../../lib/session.ts';
import { OptionOrigin } from './option-origin.tsx';
import styles from './deliberation.module.css';

const LIST = graphql(`
  fragment OptionList_deliberation on Deliberation {
    id shortId
    options { id shortId title { en es } meaning { en es } position ...OptionOrigin_option @unmask }
  }
`);

type Option = OptionList_DeliberationFragment['options'][number];

/** The ways in which the deliberation can end, each with what it means and where it comes from; those withdrawn stand below. */
export function OptionList({ deliberation, add }: { deliberation: FragmentType<OptionList_DeliberationFragment>; add: ReactNode }) {
  const { t } = useTranslation('deliberations');
  const { collaborative: { slug } } = useSession();
  const { data: { shortId, options } } = useSuspenseFragment({ fragment: LIST, fragmentName: 'OptionList_deliberation', from: deliberation });
  const withdrawn = options.filter(({ withdrawnAt }) => withdrawnAt !== null);
  return (
    <section aria-labelledby="options">
      <h2 id="options">{t('list.title')}</h2>
      <ol className={styles['options']}>
        {options.filter(({ withdrawnAt }) => withdrawnAt === null).map((option) => <li key={option.id}><OptionText option={option} /></li>)}
      </ol>
      {withdrawn.length > 0 && (
        <details className={styles['withdrawn']}>
          <summary>{t('list.withdrawnCount', { count: withdrawn.length })}</summary>
          <ol className={styles['options']}>{withdrawn.map((option) => <li key={option.id}><OptionText option={option} /></li>)}</ol>
        </details>
      )}
      <p className={styles['room']}>{t('list.room')}</p>
      <p className={styles['table']}><Link to={`/${slug}/future/compare/${shortId}`}>{t('compare.act')}</Link></p>
      <div className={styles['adds']}>{add}</div>
    </section>
  );
}

function OptionText({ option }: { option: Option }) {
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  return (
    <>
      <h3><Link to={`/${slug}/future/options/${option.shortId}`}>{read(option.title)}</Link></h3>
      <p>{read(option.meaning)}</p>
      <OptionOrigin option={option} named />
    </>
  );
}
