import { Link } from 'react-router';
import { useSession } from '../../lib/session.ts';

interface GranteeNameProps {
  grantee: { readonly id: string; readonly name: string };
  /** False where the grant alone is protected: it leads to nobody. */
  isLinked: boolean;
}

export function GranteeName({ grantee: { id, name }, isLinked }: GranteeNameProps) {
  const { collaborative: { slug } } = useSession();
  return isLinked ? <Link to={`/${slug}/portfolio/grantees/${id}`}>{name}</Link> : <>{name}</>;
}
