import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { DropFile } from '../../features/imports/drop-file.tsx';
import { ImportsTable } from '../../features/imports/imports-table.tsx';
import { TemplateButton } from '../../features/imports/template-button.tsx';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { useSession } from '../../lib/session.ts';
import { useMore } from '../../lib/use-more.ts';
import { Callout } from '../../ui/callout.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Reason } from '../../ui/reason.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const DATA_PAGE = graphql(`
  query DataPage($after: String) {
    imports(first: 50, after: $after) { nodes { id ...ImportsTable_import @unmask } next }
  }
`);

export function DataPage() {
  const { t } = useTranslation('imports');
  const { viewer, collaborative } = useSession();
  const navigate = useNavigate();
  const { data: { imports }, fetchMore } = useSuspenseQuery(DATA_PAGE, FRESH);
  const more = useMore(imports.next ?? null, fetchMore);
  const may = viewer.can('grants.import');
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} note={t('note')} />
      <RoomViews room="data" />
      {may.allowed
        ? <DropFile onStarted={(id) => { void navigate(`/${collaborative.slug}/data/${id}`); }} template={<TemplateButton />} />
        : <Callout tone="note" title={t('drop.notAllowed')}>{may.reason && <Reason reason={may.reason} />}</Callout>}
      <ImportsTable imports={imports.nodes} more={more} />
    </div>
  );
}
