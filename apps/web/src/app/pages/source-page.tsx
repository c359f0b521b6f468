import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { FactTopics } from '../../features/sources/fact-topics.tsx';
import { PassageList } from '../../features/sources/passage-list.tsx';
import { graphql } from '../../gql/gql.ts';
import type { SourcePageQuery } from '../../gql/graphql.ts';
import { FRESH } from '../../lib/cache.ts';
import { useMore } from '../../lib/use-more.ts';
import { KeyValues } from '../../ui/key-values.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { VagueDate } from '../../ui/vague-date.tsx';
import { NotFound } from '../not-found.tsx';
import styles from './page.module.css';

const SOURCE_PAGE = graphql(`
  query SourcePage($id: String!, $after: String) {
    source(id: $id) { id shortId kind titleLines author language url when { written from to inferred } passageCount factCount }
    passages(source: $id, first: 100, after: $after) { nodes { id ...PassageList_passage @unmask } next }
    factTopics(filter: { source: $id }, first: 100) { nodes { id ...FactTopics_topic @unmask } }
  }
`);

/** A source: its passages as they are written, and what was taken from it, beside what others say. */
export function SourcePage() {
  const { t } = useTranslation('sources');
  const { source: id = '' } = useParams();
  const { data: { source, passages, factTopics }, fetchMore } = useSuspenseQuery(SOURCE_PAGE, { ...FRESH, variables: { id } });
  const more = useMore(passages.next ?? null, fetchMore);
  if (!source) return <NotFound />;
  return (
    <div className={styles['page']}>
      <PageHead shortId={source.shortId} title={source.titleLines.at(-1) ?? ''} note={source.author} />
      <SourceFacts source={source} />
      {factTopics.nodes.length > 0 && (
        <section aria-labelledby="taken"><h2 id="taken">{t('facts.taken')}</h2><FactTopics topics={factTopics.nodes} /></section>
      )}
      <PassageList passages={passages.nodes} lang={source.language} more={more} />
    </div>
  );
}

function SourceFacts({ source }: { source: NonNullable<SourcePageQuery['source']> }) {
  const { t } = useTranslation('sources');
  const { titleLines, author, kind, language, url, when } = source;
  const rows = [
    { key: 'title', name: t('list.titleOf'), value: <span lang={language}>{titleLines.map((line) => <span key={line} style={{ display: 'block' }}>{line}</span>)}</span> },
    { key: 'author', name: t('author'), value: author },
    { key: 'kind', name: t('list.kind'), value: t(`kind.${kind}`, kind) },
    { key: 'language', name: t('document.language'), value: t(`language.${language}`, language) },
    { key: 'when', name: t('document.when'), value: <VagueDate date={when} /> },
    ...(url ? [{ key: 'url', name: t('document.url'), value: <a href={url} rel="noreferrer noopener" target="_blank">{url}</a> }] : []),
  ];
  return <KeyValues facts={rows} />;
}
