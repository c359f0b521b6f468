import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { LimitedDossier_DossierFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { BilingualText } from '../../ui/bilingual-text.tsx';
import { DateText } from '../../ui/date-text.tsx';
import styles from './dossiers.module.css';

export const LIMITED_DOSSIER = graphql(`
  fragment LimitedDossier_dossier on Dossier {
    collaborative partners prospect { en es } title { en es } question { en es } dueOn expiresAt
    options { title { en es } meaning { en es } statusQuo } phases { kind beginsOn endsOn }
  }
`);

type Kind = 'framing' | 'options' | 'evidence' | 'reading' | 'motion' | 'vote' | 'decision';

/** What somebody who could become a partner is shown: the question, the options and the calendar. */
export function LimitedDossier({ dossier: { collaborative, partners, prospect, question, dueOn, expiresAt, options, phases } }: { dossier: LimitedDossier_DossierFragment }) {
  const { t } = useTranslation('dossiers');
  const { t: words } = useTranslation('deliberations');
  const read = useBilingual();
  return (
    <div className={styles['dossier']}>
      <p>{t('for', { prospect: read(prospect) })}</p>
      <p>{t('partners', { collaborative, partners: partners.join(', ') })}</p>
      <div className="record"><BilingualText text={question} /></div>
      {dueOn && <p>{t('due')} <DateText value={dueOn} /></p>}
      <section aria-labelledby="dossier-options">
        <h2 id="dossier-options">{words('list.title')}</h2>
        <ol className={styles['options']}>{options.map(({ title, meaning }) => <li key={title.en}><h3>{read(title)}</h3><p>{read(meaning)}</p></li>)}</ol>
      </section>
      {phases.length > 0 && (
        <section aria-labelledby="dossier-phases">
          <h2 id="dossier-phases">{words('phases.title')}</h2>
          <ul className={styles['phases']}>{phases.map(({ kind, beginsOn, endsOn }) => <li key={kind}><strong>{words(`phases.kind.${kind as Kind}`)}</strong> <span><DateText value={beginsOn} /> – <DateText value={endsOn} /></span></li>)}</ul>
        </section>
      )}
      <p className={styles['quiet']}>{t('limits')} {t('until')} <DateText value={expiresAt.slice(0, 10)} />.</p>
    </div>
  );
}
