import { statementsOf } from '../statements.ts';
import type { Made } from './hidden-things.ts';
import type { Clues } from './page-variables.ts';
import { questions, type Question } from './pages.ts';
import type { Owner, World } from './worlds.ts';

export interface Figures {
  pairs: number;
  answers: number;
  statements: number;
}

/** Whom to ask, and what besides every page. */
export interface Asking {
  readonly viewers: readonly Owner[];
  readonly more?: readonly Question[];
}

/** An answer that differs, and by how much: what somebody who does not see the thing could tell. */
export interface Difference {
  readonly viewer: Owner;
  readonly question: string;
  readonly without: string;
  readonly with: string;
}

const AT_ONCE = 8;
const FEW = 5;
const PARTS = 2;

/** Compares what some viewers are answered in a world without the hidden thing and in one with it. `more` is asked besides the pages. */
export class Comparison {
  readonly figures: Figures = { pairs: 0, answers: 0, statements: 0 };
  private readonly known = new Map<string, string>();

  constructor(private readonly without: World, private readonly next: Clues['next'], private readonly about: Asking) {}

  /**
   * What differs after a thing was hidden. What takes nothing of it is asked in parts, by one viewer in turn, and all of it by
   * all of them each few pairs: what was hidden stays hidden there, so that it is seen later what was not seen now.
   */
  async differences(world: World, made: Made): Promise<Difference[]> {
    const turn = this.figures.pairs++;
    const all = this.about.viewers.flatMap((viewer, at) => {
      const isAll = turn % FEW === FEW - 1;
      const isTurn = turn % this.about.viewers.length === at;
      return this.asked(made, at).filter((question, part) => isAll || (isTurn && part % PARTS === turn % PARTS) || takes(question, made)).map((question) => ({ viewer, question }));
    });
    const found: Difference[] = [];
    for (let at = 0; at < all.length; at += AT_ONCE) {
      await Promise.all(all.slice(at, at + AT_ONCE).map(async ({ viewer, question }) => {
        const [one, other] = [await this.answerWithout(viewer, question, made), await answer(world, viewer, question)];
        if (one !== other) found.push({ viewer, question: said(question), ...partsOf(one, other) });
      }));
    }
    this.figures.answers += all.length;
    return found;
  }

  /** Questions that cost the database another number of statements, for a viewer: how long an answer takes tells, too. */
  async otherCosts(world: World, made: Made): Promise<string[]> {
    const viewer = this.about.viewers[0] ?? 'pool';
    const found: string[] = [];
    for (const question of this.asked(made, 0)) {
      const one = (await statementsOf(() => answer(this.without, viewer, question))).length;
      const other = (await statementsOf(() => answer(world, viewer, question))).length;
      this.figures.statements += one;
      if (one !== other) found.push(`${said(question)}: ${one} statements without, ${other} with`);
    }
    return found;
  }

  /** The hidden ids and words are shared out among the viewers, and the acts: each is asked by somebody. */
  private asked({ ids, words }: Made, viewer: number): Question[] {
    const share = <T>(all: readonly T[]): T[] => all.filter((_, at) => at % this.about.viewers.length === viewer);
    const asked = [...questions({ ids: share(ids), words: share(words), next: this.next }), ...(this.about.more ?? [])];
    return [...asked.filter(({ document }) => !isAct(document)), ...share(asked.filter(({ document }) => isAct(document)))];
  }

  /** The world without the thing has none of its ids, so that one unknown id stands for all of them. */
  private async answerWithout(viewer: Owner, question: Question, { ids }: Made): Promise<string> {
    const key = ids.reduce((text, id) => text.replaceAll(id, 'unknown'), `${viewer} ${said(question)}`);
    const known = this.known.get(key) ?? (await answer(this.without, viewer, question));
    this.known.set(key, known);
    return known;
  }
}

/** An answer to the byte, but for the moment in which it was asked. */
export async function answer(world: World, viewer: Owner, { document, variables }: Question): Promise<string> {
  const asker = world.askers[viewer];
  const text = document.startsWith('/') ? await (await asker.fetch(document)).text() : (await asker.run(document, variables)).text;
  return text.replace(/"now":"[^"]+"/g, '"now":"the moment"');
}

const isAct = (document: string): boolean => document.startsWith('mutation');

/** Whether a question names the hidden thing, by an id or by a word. */
const takes = ({ variables }: Question, { ids, words }: Made) => {
  const text = JSON.stringify(variables);
  return [...ids, ...words].some((clue) => text.includes(JSON.stringify(clue).slice(1, -1)));
};

export const said = ({ name, variables }: Question) => `${name} ${JSON.stringify(variables)}`;

/** Where two texts part, with a little of what stands around. */
export function partsOf(one: string, other: string): { without: string; with: string } {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const from = Math.max(0, at - 120);
  return { without: one.slice(from, at + 180), with: other.slice(from, at + 180) };
}
