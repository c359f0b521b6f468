import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { ApplicationAnswers_ApplicationFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { formatDate, formatMoney } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { KeyValues } from '../../ui/key-values.tsx';
import { usePlaceName } from '../../ui/place-name.ts';
import styles from './calls.module.css';

export const APPLICATION_ANSWERS = graphql(`
  fragment ApplicationAnswers_application on Application {
    language organisation contact title summary amount startsOn endsOn places answers receipt
    call { id shortId currency questions { kind text { en es } choices { en es } } }
  }
`);

interface ApplicationAnswersProps {
  application: ApplicationAnswers_ApplicationFragment;
  /** With what the proposal says itself: for who wrote it. */
  whole?: boolean;
}

/** What was written for a call: each question with its answer, in the words of who applied. */
export function ApplicationAnswers({ application, whole = false }: ApplicationAnswersProps) {
  const { t } = useTranslation('calls');
  const read = useBilingual();
  const { call, answers, language, receipt } = application;
  const said = ({ kind, choices }: (typeof call.questions)[number], answer: string) => {
    const chosen = kind === 'choice' && answer !== '' ? choices[Number(answer)] : undefined;
    return chosen ? read(chosen) : answer || t('answers.none');
  };
  return (
    <section className={styles['section']}>
      <h2>{t('answers.title')}</h2>
      {!whole && <p className={styles['quiet']}>{t('answers.from', { call: call.shortId, receipt })}</p>}
      {whole && <Facts application={application} />}
      <ol className={styles['questions']}>
        {call.questions.map((question, at) => (
          <li key={question.text.en}><p className={styles['quiet']}>{read(question.text)}</p><p className={styles['answer']} lang={question.kind === 'choice' ? undefined : language}>{said(question, answers[at] ?? '')}</p></li>
        ))}
      </ol>
    </section>
  );
}

function Facts({ application }: { application: ApplicationAnswers_ApplicationFragment }) {
  const { t } = useTranslation('calls');
  const placeName = usePlaceName();
  const { locale } = useLanguage();
  const { call, organisation, contact, title, summary, amount, startsOn, endsOn, places } = application;
  const written = { organisation, contact, title, summary, amount: amount && formatMoney({ amount, currency: call.currency }, locale, 'if-any'), startsOn: formatDate(startsOn, locale), endsOn: formatDate(endsOn, locale), places: places.map(placeName).join(', ') };
  return <KeyValues facts={Object.entries(written).map(([key, value]) => ({ key, name: t(`apply.${key as keyof typeof written}`), value: value || t('answers.none') }))} />;
}
