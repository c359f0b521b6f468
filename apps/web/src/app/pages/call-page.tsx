import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { CallActs } from '../../features/calls/call-acts.tsx';
import { ChangeCall } from '../../features/calls/call-form.tsx';
import { CallQuestions } from '../../features/calls/call-questions.tsx';
import { CallText } from '../../features/calls/call-text.tsx';
import { CallStanding } from '../../features/calls/call-words.tsx';
import { PublicAddress } from '../../features/calls/public-address.tsx';
import { graphql } from '../../gql/gql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { FRESH } from '../../lib/cache.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { NotFound } from '../not-found.tsx';
import styles from './page.module.css';

const CALL_PAGE = graphql(`
  query CallPage($id: String!) {
    call(id: $id) {
      id shortId title { en es } standing submitted
      ...CallText_call @unmask ...CallQuestions_call @unmask ...CallActs_call @unmask ...CallForm_call @unmask
    }
    themes { code kind name { en es } }
  }
`);

/** One call, for partners and secretariat. */
export function CallPage() {
  const { t } = useTranslation('calls');
  const read = useBilingual();
  const { call: id = '' } = useParams();
  const { data: { call, themes } } = useSuspenseQuery(CALL_PAGE, { ...FRESH, variables: { id } });
  if (!call) return <NotFound />;
  const { shortId, title, standing, submitted } = call;
  const known = submitted !== null && submitted !== undefined;
  return (
    <div className={styles['page']}>
      <PageHead title={read(title)} {...(shortId ? { shortId } : {})} state={<CallStanding standing={standing} />} note={known && standing !== 'draft' ? t('submitted', { count: submitted }) : undefined} />
      {standing !== 'draft' && <PublicAddress id={call.id} />}
      <CallActs key={`${call.closesAt} ${standing}`} call={call} />
      <CallText call={call} />
      <CallQuestions call={call} />
      <ChangeCall call={call} themes={themes} />
    </div>
  );
}
