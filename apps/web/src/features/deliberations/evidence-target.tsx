import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { EvidenceTarget_OptionEvidenceFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useSession } from '../../lib/session.ts';
import { PartnerMark, hueOf } from '../../ui/partner-mark.tsx';
import { usePlaceName } from '../../ui/place-name.ts';
import { Quotation } from '../../ui/quotation.tsx';
import { Reason } from '../../ui/reason.tsx';
import styles from './compare.module.css';

export const EVIDENCE_TARGET = graphql(`
  fragment EvidenceTarget_optionEvidence on OptionEvidence {
    id kind shortId title sentence cell { code theme { en es } country } passage { id text page sourceTitle sourceAuthor } note { en es } by partner { id shortName letter hue } criterionId leaning
  }
`);

type Evidence = EvidenceTarget_OptionEvidenceFragment;

/** What speaks to an option: the sentence itself, or the way to the grant or overlap; and what it is said to show. */
export function EvidenceTarget({ evidence }: { evidence: Evidence }) {
  const read = useBilingual();
  const { by, partner, note } = evidence;
  return (
    <div className={styles['said']}>
      <Target evidence={evidence} />
      <span className="record">{read(note)}</span>
      <span className={styles['by']}>{partner && <PartnerMark hue={hueOf(partner.hue)} letter={partner.letter} name={partner.shortName} bare />} {by}</span>
    </div>
  );
}

/** Where a thing of each kind is read. */
const ROOMS: Readonly<Record<string, string>> = { grant: 'portfolio', overlap: 'overlaps', source: 'data/sources' };

function Target({ evidence: { kind, shortId, title, sentence, passage, cell } }: { evidence: Evidence }) {
  const { t } = useTranslation('deliberations');
  const read = useBilingual();
  const placeName = usePlaceName();
  const { collaborative: { slug } } = useSession();
  if (cell) return <Link to={`/${slug}/overlaps/figures?theme=${cell.code}&country=${cell.country}`}>{t('evidence.cell', { theme: read(cell.theme), country: placeName(cell.country) })}</Link>;
  if (passage) return <Quotation text={passage.text} author={passage.sourceAuthor} title={passage.sourceTitle} page={passage.page ?? null} />;
  return <Link to={`/${slug}/${ROOMS[kind] ?? 'overlaps'}/${shortId}`}>{shortId} {title ?? (sentence && <Reason reason={sentence} />)}</Link>;
}
