import { Link } from 'react-router';
import styles from './quotation.module.css';

export interface QuotationProps {
  /** As it is written in its source; slips stay. */
  readonly text: string;
  readonly author: string;
  readonly title: string;
  readonly page?: number | null;
  /** Where the source can be read. */
  readonly to?: string;
}

/** A sentence of a source, with who wrote it and where it stands; of a title in parts, the last tells most. */
export function Quotation({ text, author, title, page, to }: QuotationProps) {
  const head = title.split('\n').at(-1) ?? title;
  const place = [author, head, page ? `p. ${page}` : null].filter(Boolean).join(', ');
  return (
    <figure className={styles['quotation']}>
      <blockquote className="record">{text}</blockquote>
      <figcaption>{to ? <Link to={to}>{place}</Link> : place}</figcaption>
    </figure>
  );
}
