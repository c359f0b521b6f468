import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../lib/session.ts';

interface GrantSourceProps {
  source: { readonly importId: string; readonly fileName: string; readonly row: number } | null;
}

/** File and row from which a fact came. */
export function GrantSource({ source }: GrantSourceProps) {
  const { t } = useTranslation('grants');
  const { collaborative: { slug } } = useSession();
  if (!source) return <>{t('source.none')}</>;
  return <Link to={`/${slug}/data/${source.importId}`}>{t('source.row', { file: source.fileName, row: source.row })}</Link>;
}
