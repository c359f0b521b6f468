import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { AnswersMeanwhile_AnsweringFragment } from '../../gql/graphql.ts';
import { formatDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { StateWord } from '../../ui/state-word.tsx';
import { VagueDate } from '../../ui/vague-date.tsx';
import styles from './responsibilities.module.css';

export const ANSWERING = graphql(`
  fragment AnswersMeanwhile_answering on Answering {
    party { id name } unit { id shortName }
    head { id title person { id name } } knownHead { id title knownOn person { id name } }
    vacancies { id title standing knownOn from { written from to inferred } sharedWith { id shortName } filledBy { id shortName } }
  }
`);

type Answering = AnswersMeanwhile_AnsweringFragment;

/** Open posts of those concerned, and who answers while they stand open or nobody owns it. */
export function AnswersMeanwhile({ answering, nobody }: { answering: readonly Answering[]; nobody: boolean }) {
  const { t } = useTranslation('responsibilities');
  const vacancies = [...new Map(answering.flatMap((one) => one.vacancies).map((vacancy) => [vacancy.id, vacancy])).values()];
  return (
    <>
      {vacancies.map((vacancy) => <Vacancy key={vacancy.id} vacancy={vacancy} />)}
      {answering.length > 0 && (
        <div className={styles['other']}>
          <span>{t(nobody ? 'meanwhile.answers' : 'meanwhile.answersFor')}</span>
          {answering.map((one) => <span key={(one.unit ?? one.party).id}><WhoAnswers answering={one} /></span>)}
        </div>
      )}
    </>
  );
}

function Vacancy({ vacancy: { title, standing, knownOn, from, sharedWith, filledBy } }: { vacancy: Answering['vacancies'][number] }) {
  const { t } = useTranslation('responsibilities');
  const { locale } = useLanguage();
  return (
    <span className={styles['vacancy']}>
      <StateWord tone="look">{t('meanwhile.vacant')}</StateWord>
      <span className={styles['small']}>
        {title}{sharedWith && `, ${t('meanwhile.shared', { name: sharedWith.shortName })}`}{from && <> · <VagueDate date={from} /></>}
        {standing === 'last-known' && knownOn && ` · ${t('meanwhile.lastKnown', { day: formatDate(knownOn, locale) })}`}
        {filledBy && ` · ${t('meanwhile.filledBy', { name: filledBy.shortName })}`}
      </span>
    </span>
  );
}

/** The head of the unit where known on that day; else the partner, with the head who is known for another. */
function WhoAnswers({ answering: { party, unit, head, knownHead } }: { answering: Answering }) {
  const { t } = useTranslation('responsibilities');
  const { locale } = useLanguage();
  if (head?.person) return <>{t('meanwhile.head', { name: head.person.name, title: head.title })}</>;
  return (
    <>
      {party.name}{unit && ` (${unit.shortName})`}.
      {knownHead?.person && knownHead.knownOn && ` ${t('meanwhile.knownHead', { name: knownHead.person.name, title: knownHead.title, day: formatDate(knownHead.knownOn, locale) })}`}
    </>
  );
}
