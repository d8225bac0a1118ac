import { fieldLabel, valueLabel } from '@/components/import/line-words';
import { markLabel } from '@/components/people/details/detail-words';
import { preferenceLabel } from '@/components/people/details/preference-words';
import { channelLabel, dayLabel, sourceLabel } from '@/components/people/labels';
import type { KeptCounts } from '@/utils/messages/keeping-calls';
import type { Moment } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import type { KeptAbout, KeptLine } from '@/utils/transfer/kept-about';
import type { WordKey } from '@/utils/words/types';

/** One block of the page: a heading, and lines with or without a name. */
export interface KeptBlock {
  title: string;
  lines: { label: string | null; text: string }[];
}

export interface KeptPage {
  title: string;
  /** When it was made, and since when somebody is kept. */
  head: string;
  blocks: KeptBlock[];
  where: string;
}

const counted = ['answer', 'usage', 'card', 'photo', 'merge', 'apart'] as const;

/** The page speaks to whom it is about, where the rest of our words speak to the user. */
const spoken: Partial<Record<KeptLine['field'], WordKey>> = {
  role: 'keepingUi.field.role',
  title: 'keepingUi.field.title',
  howMet: 'keepingUi.field.howMet',
  askedOfThem: 'keepingUi.field.askedOfThem',
  relation: 'keepingUi.field.relation',
};

function lineOf({ field, values }: KeptLine, now: number) {
  const own = spoken[field];
  return {
    label: own ? say(own) : fieldLabel(field),
    text: values.map((value) => valueLabel(field, value, now)).join(', '),
  };
}

function momentText({ kind, channel, at }: KeptAbout['moments'][number] & Pick<Moment, 'at'>, now: number): string {
  const key = `keepingUi.moment.${kind}${channel ? 'By' : ''}` as WordKey;
  return say(key, dayLabel(at, now), ...(channel ? [channelLabel(channel)] : []));
}

const unnamed = (text: string) => ({ label: null, text });

const some = (count: number, key: WordKey) => (count > 0 ? [unnamed(say(key, String(count)))] : []);

function alsoKept(about: KeptAbout, counts: KeptCounts['counts'], views: number) {
  const others = counted.flatMap((store) => some(counts[store] ?? 0, `keepingUi.counts.${store}`));
  return [
    ...some(about.ownNotes, 'keepingUi.ownCount'),
    ...some(views, 'keepingUi.ownViews'),
    ...some(about.ownMomentWords, 'keepingUi.ownWords'),
    ...others,
  ];
}

/** What is kept of somebody, in words for them. `withViews`: also how the user sees them. */
export function keptPage(
  about: KeptAbout,
  counts: KeptCounts['counts'],
  { withViews, now }: { withViews: boolean; now: number },
): KeptPage {
  const views = about.lines.filter(({ view }) => view);
  const hidden = withViews ? 0 : views.length;
  const marks = about.marks.map((mark) => unnamed(markLabel(mark, now)));
  const told = about.preferences.map(({ value, source, date }) =>
    unnamed(
      say('keepingUi.told', preferenceLabel(value, now), say('ui.sourceOn', sourceLabel(source), dayLabel(date, now))),
    ),
  );
  const notes = about.notes.map(({ text, day, until }) => ({
    label: dayLabel(day, now),
    text: until ? say('keepingUi.noteUntil', text, dayLabel(until, now)) : text,
  }));
  const blocks: KeptBlock[] = [
    { title: say('keepingUi.facts'), lines: about.lines.filter(({ view }) => !view).map((line) => lineOf(line, now)) },
    {
      title: say('keepingUi.viewsTitle'),
      lines: withViews ? [...views.map((line) => lineOf(line, now)), ...marks] : [],
    },
    { title: say('keepingUi.preferences'), lines: told },
    { title: say('keepingUi.notes'), lines: notes },
    { title: say('keepingUi.moments'), lines: about.moments.map((moment) => unnamed(momentText(moment, now))) },
    { title: say('keepingUi.also'), lines: alsoKept(about, counts, hidden + (withViews ? 0 : marks.length)) },
  ];
  return {
    title: say('keepingUi.title', about.name),
    head: say(
      'keepingUi.made',
      dayLabel(new Date(now).toISOString(), now),
      dayLabel(about.since, now),
      dayLabel(about.updated, now),
    ),
    blocks: blocks.filter(({ lines }) => lines.length > 0),
    where: say('keepingUi.where'),
  };
}

/** The same as plain text, to be copied or saved. */
export function keptText({ title, head, blocks, where }: KeptPage): string {
  const parts = blocks.map((block) =>
    [block.title, ...block.lines.map(({ label, text }) => `- ${label === null ? text : `${label}: ${text}`}`)].join(
      '\n',
    ),
  );
  return `${[title, head, ...parts, where].join('\n\n')}\n`;
}
