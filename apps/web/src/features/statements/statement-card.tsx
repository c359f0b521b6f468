import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { StatementCard_StatementFragment } from '../../gql/graphql.ts';
import { useEither, type Wording } from '../../lib/bilingual.ts';
import { useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { PartyMark } from '../../ui/party-mark.tsx';
import { Quotation } from '../../ui/quotation.tsx';
import { Reason } from '../../ui/reason.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import { KeepStatement } from './keep-statement.tsx';
import { isType, roomOf } from './statement-words.ts';
import styles from './statements.module.css';

export const STATEMENT_CARD = graphql(`
  fragment StatementCard_statement on Statement {
    id level standing restriction perspective { id name partner { id shortName letter hue } } viewerCan { action allowed reason }
    content {
      type text { en es } rationale { en es } authors { name } unit { id shortName } leadsTo addedBy
      passage { id text page sourceShortId sourceTitle sourceAuthor }
    }
  }
`);

type Content = NonNullable<StatementCard_StatementFragment['content']>;

/** One statement: what kind, whose view, who said it, and the sentence that it was taken from. Or that it is restricted, why, and who can open it. */
export function StatementCard({ statement }: { statement: StatementCard_StatementFragment }) {
  const { t } = useTranslation('statements');
  const { perspective, content, standing, restriction } = statement;
  return (
    <article className={styles['card']} data-standing={standing}>
      <header className={styles['head']}>
        {content && <strong>{isType(content.type) ? t(`type.${content.type}`) : content.type}</strong>}
        <Standing standing={standing} partner={perspective.partner?.shortName ?? perspective.name} />
        <span className={styles['whose']}>
          <span>{t('viewOf')}</span> <PartyMark pool partner={perspective.partner} name={perspective.name} />{content?.unit && <span>· {content.unit.shortName}</span>}
        </span>
        {content && <span><Said content={content} /></span>}
      </header>
      {content ? <Body content={content} /> : restriction && <p><Reason reason={restriction} /></p>}
      <KeepStatement id={statement.id} viewerCan={statement.viewerCan} />
    </article>
  );
}

/** Open to all is the rule, and is not said. */
function Standing({ standing, partner }: { standing: string; partner: string }) {
  const { t } = useTranslation('statements');
  if (standing === 'restricted') return <StateWord tone="look">{t('restrictedTo', { partner })}</StateWord>;
  return standing === 'released' ? <StateWord tone="open">{t('released', { partner })}</StateWord> : null;
}

/** Who said it: people by name, who added it here, or the record itself. */
function Said({ content: { authors, addedBy } }: { content: Content }) {
  const { t } = useTranslation('statements');
  const { locale } = useLanguage();
  if (authors.length > 0) return <>{t('by', { names: new Intl.ListFormat(locale).format(authors.map(({ name }) => name)) })}</>;
  return <>{addedBy ? t('addedBy', { name: addedBy }) : t('byRecord')}</>;
}

function Body({ content: { text, rationale, passage, leadsTo } }: { content: Content }) {
  const { t } = useTranslation('statements');
  const { collaborative: { slug } } = useSession();
  const room = roomOf(leadsTo);
  return (
    <>
      <Text text={text} />
      {rationale && <Text text={rationale} lead={(words) => t('rationale', { text: words })} />}
      {passage && <Quotation text={passage.text} author={passage.sourceAuthor} title={passage.sourceTitle} page={passage.page} to={`/${slug}/data/sources/${passage.sourceShortId}`} />}
      {room && <p data-screen-only><Link to={`/${slug}/${room}`}>{t(`leads.${room}`)}</Link></p>}
    </>
  );
}

/** In the reader's language where it was written in it; else in the other, which is said. */
function Text({ text, lead = (words) => words }: { text: Wording; lead?: (words: string) => string }) {
  const { t } = useTranslation('statements');
  const { language } = useLanguage();
  const found = useEither()(text);
  if (!found) return null;
  return <p lang={found.lang}>{lead(found.text)}{found.lang !== language && <span className={styles['quiet']} lang={language}> ({t(`writtenIn.${found.lang}`)})</span>}</p>;
}
