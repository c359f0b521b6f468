import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { OptionList_DeliberationFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { StateWord } from '../../ui/state-word.tsx';
import styles from './deliberation.module.css';

const LIST = graphql(`
  fragment OptionList_deliberation on Deliberation {
    id
    options { id shortId title { en es } meaning { en es } statusQuo addedBy withdrawnAt position }
  }
`);

type Option = OptionList_DeliberationFragment['options'][number];

/** The ways in which the deliberation can end, each with what it means and where it comes from. */
export function OptionList({ deliberation, add }: { deliberation: FragmentType<OptionList_DeliberationFragment>; add: ReactNode }) {
  const { t } = useTranslation('deliberations');
  const { data } = useSuspenseFragment({ fragment: LIST, from: deliberation });
  return (
    <section aria-labelledby="options">
      <h2 id="options">{t('list.title')}</h2>
      <ol className={styles['options']}>
        {data.options.map((option) => <li key={option.id}><OptionText option={option} /></li>)}
      </ol>
      <p className={styles['room']}>{t('list.room')}</p>
      {add}
    </section>
  );
}

function OptionText({ option: { shortId, title, meaning, statusQuo, addedBy, withdrawnAt } }: { option: Option }) {
  const { t } = useTranslation('deliberations');
  const read = useBilingual();
  return (
    <>
      <h3>{read(title)}</h3>
      <p>{read(meaning)}</p>
      <p className={styles['origin']}>
        <span>{shortId}</span>
        <span>{addedBy === null ? t('list.original') : t('list.addedBy', { name: addedBy })}</span>
        {statusQuo && <StateWord tone="open">{t('list.statusQuo')}</StateWord>}
        {withdrawnAt && <StateWord tone="quiet">{t('list.withdrawn')}</StateWord>}
      </p>
    </>
  );
}
