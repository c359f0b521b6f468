import { useTranslation } from 'react-i18next';
import styles from './sources.module.css';

/** A passage as it stands in its source or, in a preview, as it will stand. */
export interface PassageShown {
  readonly kind: string;
  readonly text?: string | null;
  readonly page?: number | null;
  readonly endPage?: number | null;
}

/** What kind of passage it is, and where it stands: its page, where that is not the page of the passage before. */
export function PassagePlace({ passage: { kind, page, endPage }, before }: { passage: PassageShown; before: PassageShown | undefined }) {
  const { t } = useTranslation('sources');
  const known = before && (before.endPage ?? before.page) === page;
  const pages = endPage && page ? t('passages.pages', { from: page, to: endPage }) : page && !known ? t('passages.page', { page }) : null;
  const said = [kind === 'sentence' ? null : t(`passages.kind.${kind}`, kind), pages].filter(Boolean).join(' · ');
  return said ? <p className={styles['place']}>{said}</p> : null;
}

export function PassageText({ passage, lang }: { passage: PassageShown; lang: string }) {
  return passage.kind === 'heading'
    ? <h3 className="record" lang={lang}>{passage.text}</h3>
    : <p className="record" lang={lang} data-kind={passage.kind}>{passage.text}</p>;
}
