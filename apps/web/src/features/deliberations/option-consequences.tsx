import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { OptionConsequences_OptionInFullFragment } from '../../gql/graphql.ts';
import { formatDate } from '../../lib/format.ts';
import { abilityIn } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { BilingualText } from '../../ui/bilingual-text.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { Money } from '../../ui/money.tsx';
import { ConsequenceAspects } from './consequence-aspects.tsx';
import { NoteForm } from './option-notes.tsx';
import styles from './deliberation.module.css';

export const OPTION_CONSEQUENCES = graphql(`
  fragment OptionConsequences_optionInFull on OptionInFull {
    option { id } dueOn
    consequences { ...ConsequenceAspects_consequences @unmask text { en es } running { grants amount { amount currency } } notGranted { amount currency } }
    viewerCan { action allowed reason }
  }
`);

/** What choosing it would leave behind: field by field, in words, and in figures counted from what is shared. */
export function OptionConsequences({ inFull: { option, dueOn, consequences, viewerCan } }: { inFull: OptionConsequences_OptionInFullFragment }) {
  const { t } = useTranslation('deliberations');
  const { locale } = useLanguage();
  const { text, running, notGranted } = consequences;
  const { allowed } = abilityIn(viewerCan, 'options.describe');
  const day = dueOn ? formatDate(dueOn, locale) : null;
  return (
    <section className={styles['part']} aria-labelledby="consequences">
      <h2 id="consequences">{t('consequences.title')}</h2>
      <ConsequenceAspects optionId={option.id} consequences={consequences} allowed={allowed} />
      {text && <div className="record"><BilingualText text={text} /></div>}
      <ul className={styles['figures']}>
        {running.length === 0 && <li>{day ? t('consequences.noneRunning', { date: day }) : t('consequences.noneRunningNow')}</li>}
        {running.map(({ grants, amount }) => (
          <li key={amount.currency}>{day ? t('consequences.running', { count: grants, date: day }) : t('consequences.runningNow', { count: grants })}: <Money {...amount} cents="if-any" /></li>
        ))}
        {notGranted.map((amount) => <li key={amount.currency}>{t('consequences.notGranted')}: <Money {...amount} cents="if-any" /></li>)}
      </ul>
      {allowed && (
        <InPlace act={t('consequences.write')}>{(close) => <NoteForm optionId={option.id} criterionId={null} title={t('consequences.title')} text={text ?? null} onDone={close} />}</InPlace>
      )}
    </section>
  );
}
