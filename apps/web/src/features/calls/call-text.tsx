import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { CallText_CallFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { Paragraphs } from '../../ui/bilingual-text.tsx';
import { MomentText } from '../../ui/date-text.tsx';
import { KeyValues, type Fact } from '../../ui/key-values.tsx';
import { Money } from '../../ui/money.tsx';
import { usePlaceName } from '../../ui/place-name.ts';
import styles from './calls.module.css';

export const CALL_TEXT = graphql(`
  fragment CallText_call on Call { id owner text { en es } themes { code name { en es } } places smallest largest currency opensAt closesAt extendedFrom timeZone }
`);

/** What is asked for, for whom, how much and until when. */
export function CallText({ call }: { call: CallText_CallFragment }) {
  const { language } = useLanguage();
  const read = useBilingual();
  return (
    <div className={styles['section']}>
      <div className={styles['text']}><Paragraphs text={read(call.text)} lang={language} /></div>
      <KeyValues facts={useFacts(call)} />
    </div>
  );
}

function useFacts({ owner, themes, places, smallest, largest, currency, opensAt, closesAt, extendedFrom, timeZone }: CallText_CallFragment): Fact[] {
  const { t } = useTranslation('calls');
  const read = useBilingual();
  const placeName = usePlaceName();
  const moment = (at: string) => <MomentText at={at} timeZone={timeZone} />;
  return [
    { key: 'owner', name: t('facts.owner'), value: owner },
    { key: 'opens', name: t('facts.opens'), value: moment(opensAt) },
    { key: 'closes', name: t('facts.closes'), value: <>{moment(closesAt)}{extendedFrom && <> ({t('extendedFrom')} {moment(extendedFrom)})</>}</> },
    { key: 'amount', name: t('facts.amount'), value: <><Money amount={smallest} currency={currency} cents="if-any" /> – <Money amount={largest} currency={currency} cents="if-any" /></> },
    { key: 'places', name: t('facts.places'), value: places.map(placeName).join(', ') },
    ...(themes.length > 0 ? [{ key: 'themes', name: t('facts.themes'), value: themes.map(({ name }) => read(name)).join(', ') }] : []),
  ];
}
