import { useEffect } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { PassageList_PassageFragment } from '../../gql/graphql.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Reason } from '../../ui/reason.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import { PassagePlace, PassageText } from './passage-text.tsx';
import styles from './sources.module.css';

export const PASSAGE_LIST = graphql(`
  fragment PassageList_passage on Passage { id kind text page endPage restricted }
`);

interface PassageListProps {
  passages: readonly PassageList_PassageFragment[];
  lang: string;
  more: { load: (() => void) | null; loading: boolean };
}

/** The passages of a source in their order. `#passage-…` in the address leads to one of them. */
export function PassageList({ passages, lang, more }: PassageListProps) {
  const { t } = useTranslation('sources');
  const here = useHere();
  return (
    <section aria-labelledby="passages">
      <h2 id="passages">{t('passages.title')}</h2>
      {passages.length === 0 ? <EmptyState title={t('passages.empty')} /> : (
        <ol className={styles['passages']}>
          {passages.map((passage, at) => (
            <li key={passage.id} id={`passage-${passage.id}`} data-here={here === `passage-${passage.id}`}>
              {passage.restricted
                ? <><StateWord tone="quiet">{t('passages.restricted')}</StateWord><p className={styles['quiet']}><Reason reason={passage.restricted} /></p></>
                : <PassageText passage={passage} lang={lang} />}
              <PassagePlace passage={passage} before={passages[at - 1]} />
            </li>
          ))}
        </ol>
      )}
      {more.load && <Button variant="default" onClick={more.load} loading={more.loading}>{t('passages.more')}</Button>}
    </section>
  );
}

/** The passage that the address names; it is brought into view. */
function useHere(): string {
  const { hash } = useLocation();
  const here = hash.slice(1);
  useEffect(() => { if (here) document.getElementById(here)?.scrollIntoView({ block: 'center' }); }, [here]);
  return here;
}
