import { attribute, queryAll, take } from '@/utils/dom/clean-dom';
import type { Json } from './expectation';
import { fixtures } from './fixtures';
import type { Reading } from './read-page';

type Named = { name?: Json; address?: Json };

/** What tells who the user is; without it a page means something else. */
const ownMarks =
  '[id^="primaryMailboxRoot"], [role="banner"] *, #owa-me-control-container *, #_from, #_from *, .username, script, [name="from"]';

/** Deterministic choices out of one seed (a linear congruential generator). */
export function chooser(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % Math.max(below, 1);
  };
}

type Choose = ReturnType<typeof chooser>;
const some = (document: Document, choose: Choose): Element[] =>
  queryAll(document, 'body *').filter((element) => !take(element, 'matches')(ownMarks) && choose(4) === 0);

/** By what they do to a page. */
export const changes: Record<string, (document: Document, choose: Choose) => void> = {
  'reorders attributes': (document, choose) => {
    for (const element of queryAll(document, 'body *')) {
      const all = take(element, 'getAttributeNames')().map((name) => [name, attribute(element, name) ?? ''] as const);
      for (const [name] of all) take(element, 'removeAttribute')(name);
      for (const [name, value] of choose(2) ? all.reverse() : all.sort()) take(element, 'setAttribute')(name, value);
    }
  },
  'renames classes': (document, choose) => {
    for (const element of some(document, choose)) take(element, 'setAttribute')('class', `z${choose(99)}`);
  },
  'changes labels that hold no address': (document, choose) => {
    for (const element of queryAll(document, '[aria-label]')) {
      const label = attribute(element, 'aria-label') ?? '';
      const isOwn = take(element, 'matches')(ownMarks);
      if (!isOwn && !label.includes('@')) take(element, 'setAttribute')('aria-label', `w${choose(99)}`);
    }
  },
  'wraps elements': (document, choose) => {
    for (const element of some(document, choose)) {
      if (choose(3) > 0) continue;
      const wrapper = take(document, 'createElement')('div');
      take(element, 'replaceWith')(wrapper);
      wrapper.append(element);
    }
  },
  'drops one attribute': (document, choose) => {
    const all = some(document, choose);
    const element = all[choose(all.length)];
    // A field without its value is not a changed shape but a changed fact.
    const names = element ? take(element, 'getAttributeNames')().filter((each) => each !== 'value') : [];
    const name = names[choose(names.length)];
    if (element && name) take(element, 'removeAttribute')(name);
  },
};

const isOneOf = (person: Named, expected: Named[]): boolean =>
  expected.some((each) => (person.address ? person.address === each.address : person.name === each.name));

const listOf = (value: unknown): Named[] => (Array.isArray(value) ? value : []);
const peopleOf = (recipients: unknown): Named[] =>
  Object.values((recipients ?? {}) as Record<string, unknown>).flatMap(listOf);

/** People that are read and not there, and recipients that are missed in a draft that says it knows them. */
export function wrongs(found: Reading, expected: Record<string, Json>, mayAlso: Json[] = []): string[] {
  const conversation = expected.conversation as { participants?: Json } | null | undefined;
  const strangers = (found.conversation?.participants ?? []).filter(
    (person) =>
      conversation !== undefined && !isOneOf(person, [...listOf(conversation?.participants), ...listOf(mayAlso)]),
  );
  const drafts = (expected.drafts ?? []) as { text: Json; recipients?: Json }[];
  const inDrafts = found.drafts.flatMap(({ text, recipients, recipientsKnown }) => {
    const wanted = drafts.find((draft) => draft.text === text && draft.recipients);
    const read = peopleOf(recipients);
    if (!wanted) return [];
    const missed = peopleOf(wanted.recipients).filter(
      (person) => !isOneOf(person, read) && !read.some(({ name, address }) => !address && name === person.name),
    );
    return [
      ...read.filter((person) => !isOneOf(person, peopleOf(wanted.recipients))).map((person) => ['wrong', person]),
      ...(recipientsKnown ? missed.map((person) => ['missed', person]) : []),
    ];
  });
  return [...strangers.map((person) => ['stranger', person]), ...inDrafts].map((each) => JSON.stringify(each));
}

/** Our own pages with what stands on them. */
export const cases = fixtures.flatMap(({ name, html, wanted }) => (wanted ? [{ name, html, wanted }] : []));
