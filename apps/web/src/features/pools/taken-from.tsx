import { useSession } from '../../lib/session.ts';
import { Quotation } from '../../ui/quotation.tsx';

interface TakenFromProps {
  passage: { readonly text: string; readonly page?: number | null; readonly sourceShortId: string; readonly sourceTitle: string; readonly sourceAuthor: string } | null | undefined;
}

/** The sentence that a fact was taken from, where it was taken from one. */
export function TakenFrom({ passage }: TakenFromProps) {
  const { collaborative: { slug } } = useSession();
  if (!passage) return null;
  const { text, page, sourceShortId, sourceTitle, sourceAuthor } = passage;
  return <Quotation text={text} author={sourceAuthor} title={sourceTitle} page={page} to={`/${slug}/data/sources/${sourceShortId}`} />;
}
