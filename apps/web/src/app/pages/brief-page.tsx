import { useSuspenseQuery } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { DirectorBrief } from '../../features/briefs/director-brief.tsx';
import { graphql } from '../../gql/gql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { FRESH } from '../../lib/cache.ts';
import { useSession } from '../../lib/session.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { NotFound } from '../not-found.tsx';
import styles from './page.module.css';

const BRIEF_PAGE = graphql(`
  query BriefPage($id: String!, $partner: String!) {
    deliberation(id: $id) { id shortId title { en es } ...DirectorBrief_deliberation @unmask }
  }
`);

const PARTNERS = graphql(`query BriefPartners { partners { id mark { shortName letter } party { id } } }`);

/** The page that a director takes to her board: one sheet in both languages, printed as it stands. */
export function BriefPage() {
  const { t } = useTranslation('briefs');
  const { deliberation: id = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const read = useBilingual();
  const { viewer, collaborative: { slug, name } } = useSession();
  const { data: { partners } } = useSuspenseQuery(PARTNERS);
  const partner = search.get('for') ?? (partners.find(({ party }) => party.id === viewer.partyId) ?? partners[0])?.mark.letter ?? '';
  const { data: { deliberation } } = useSuspenseQuery(BRIEF_PAGE, { ...FRESH, variables: { id, partner } });
  if (!deliberation) return <NotFound />;
  return (
    <div className={styles['page']}>
      <div data-screen-only><PageHead title={t('title')} note={<Link to={`/${slug}/future`}>{deliberation.shortId} {read(deliberation.title)}</Link>} act={<Button onClick={() => { window.print(); }}>{t('print')}</Button>} /></div>
      <div data-screen-only>
        <NativeSelect label={t('partner')} value={partner} data={partners.map(({ mark: { letter, shortName } }) => ({ value: letter, label: shortName }))} onChange={(event) => { setSearch({ for: event.currentTarget.value }, { replace: true }); }} />
      </div>
      <DirectorBrief deliberation={deliberation} collaborative={name} />
    </div>
  );
}
