import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { NewNotice_PrivacyFragment } from '../../gql/graphql.ts';
import { useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { Callout } from '../../ui/callout.tsx';
import { noticePath } from './notice-path.ts';
import styles from './privacy.module.css';

graphql(`fragment NewNotice_privacy on Privacy { version toRead }`);

const NOTE = graphql(`
  mutation NotePrivacyNoticeRead($version: Int!) {
    notePrivacyNoticeRead(version: $version) { __typename ... on Privacy { version toRead readAt } ... on Refused { code message path } }
  }
`);

/** A version that the viewer was not shown yet: above every room, until it was read. */
export function NewNotice({ privacy: { version, toRead } }: { privacy: NewNotice_PrivacyFragment }) {
  const { t } = useTranslation('privacy');
  const { collaborative: { slug } } = useSession();
  const [note] = useMutation(NOTE, { refetchQueries: ['WorkspacePage'], awaitRefetchQueries: true });
  const act = useAct([]);
  if (!toRead || version === null) return null;
  return (
    <div className={styles['new']}>
      <Callout
        tone="note" title={t('new.title', { version })}
        act={<><Button size="compact-sm" loading={act.busy} onClick={() => { void act.run(async () => (await note({ variables: { version } })).data?.notePrivacyNoticeRead); }}>{t('new.done')}</Button><ActProblem act={act} /></>}
      >
        {t('new.why')} <Link to={noticePath(slug)}>{t('new.read')}</Link>
      </Callout>
    </div>
  );
}
