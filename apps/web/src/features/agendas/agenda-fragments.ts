import { graphql } from '../../gql/gql.ts';

export const AGENDA_ITEM = graphql(`
  fragment AgendaItem_agendaItem on AgendaItem {
    id title { en es } owner minutes consent pulled { by partner { id shortName letter hue } } papers { id kind targetId shortId title { en es } }
    note { text language } doneAt version viewerCan { action allowed reason }
  }
`);

export const AGENDA = graphql(`
  fragment Agenda_agenda on Agenda { id items { ...AgendaItem_agendaItem @unmask } viewerCan { action allowed reason } }
`);
