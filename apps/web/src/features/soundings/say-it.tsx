import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { SayIt_GrantFragment } from '../../gql/graphql.ts';
import { abilityIn, useSession } from '../../lib/session.ts';

export const SAY_IT = graphql(`
  fragment SayIt_grant on Grant { id shared protection stage viewerCan { action allowed reason } }
`);

/** The way to a sounding, where somebody sees an unshared grant of their own; elsewhere nothing. */
export function SayIt({ grant: { id, shared, protection, stage, viewerCan }, inList = false }: { grant: SayIt_GrantFragment; inList?: boolean }) {
  const { t } = useTranslation('soundings');
  const { collaborative: { slug }, viewer } = useSession();
  const isOwn = abilityIn(viewerCan, 'grants.protect').allowed;
  if (!isOwn || shared || protection === 'protected' || stage === 'closed' || !viewer.can('soundings.make').allowed) return null;
  return <div data-screen-only><Button component={Link} to={`/${slug}/overlaps/soundings/of/${id}`} variant="default" size={inList ? 'xs' : 'sm'}>{t('act')}</Button></div>;
}
