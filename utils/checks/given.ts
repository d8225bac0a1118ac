import { allRecipients, type Draft, type Participant } from '@/utils/conversation/types';
import { plainNameIndex } from '@/utils/people/name-index';
import { languageOf } from '@/utils/text/language';
import { ownWords } from '@/utils/text/own-words';
import { sentencesOf } from '@/utils/text/sentences';
import { trimSigns } from '@/utils/text/trim-signs';
import { thanksShingles } from './craft/shingles';
import { knownAs } from './name-match';
import { shippedTone } from './tone/shipped';
import type { CheckGiven, EarlierThanks, Knowledge, KnownPerson } from './types';

type GivenPerson = CheckGiven['members'][number];

function spelled(text: string): { name: string | null; address: string | null } {
  const [, name = '', address = ''] = /^([^<>]{0,400})<([^<>]{1,400})>\s{0,60}$/.exec(text) ?? [];
  if (address) return { name: trimSigns(name, /[\s"']/), address };
  return text.includes('@') ? { name: null, address: text } : { name: text, address: null };
}

/** "Name <a@b>", "a@b", a name, or its parts. */
export function participantOf(given: GivenPerson): Participant {
  const { name, address } = typeof given === 'string' ? spelled(given) : given;
  return { name: name?.trim() || null, address: address?.trim().toLowerCase() || null, id: null };
}

/** What nobody told is missing, and not empty. */
const waysGiven = ({ avoids, channelsAt, avoidsAt }: Omit<CheckGiven['people'][number], 'name'>) => ({
  ...(avoids ? { avoids } : {}),
  ...(channelsAt ? { channelsAt } : {}),
  ...(avoidsAt ? { avoidsAt } : {}),
});

function knownOf({ people }: Pick<CheckGiven, 'people'>): KnownPerson[] {
  return people.map(({ name, aliases, addresses, careful, channels, channelFor, hours, zone, ...ways }, at) => ({
    ref: `person-${at + 1}`,
    name,
    aliases: aliases ?? [],
    identities: (addresses ?? []).map((address) => address.toLowerCase()),
    careful: careful ?? false,
    channels: channels ?? [],
    ...(channelFor ? { channelFor } : {}),
    ...waysGiven(ways),
    hours: hours || zone ? { work: [], focus: [], ...hours, zone: zone ?? null } : null,
  }));
}

/** Functions that help people in need; the same as the settings have from the start. */
const safeEars = 'hr@ works-council betriebsrat union ethics legal@ compliance ombuds helpline whistle'.split(' ');

const salt = 'given';

/** As it would have been kept of a thank-you that was sent. */
const thankedBefore = (text: string): EarlierThanks => ({
  shingles: sentencesOf(ownWords(text)).flatMap((sentence) => thanksShingles(sentence, salt)),
  person: null,
});

function draftOf(given: CheckGiven): Draft {
  const members = given.channel === 'chat' ? given.members.map(participantOf) : [];
  const to = [...(given.to ?? []).map(participantOf), ...members];
  return {
    key: 'given',
    recipientsKnown: given.recipientsKnown,
    recipients: { to, cc: given.cc.map(participantOf), bcc: given.bcc.map(participantOf) },
    subject: given.subject,
    text: given.text,
    editor: null,
  };
}

/** The short form of examples and of the command line, as a draft and what is known beside it. */
export function readGiven(given: CheckGiven, now: number): { draft: Draft; knowledge: Knowledge } {
  const draft = draftOf(given);
  const known = knownOf(given);
  const self = given.from ? participantOf(given.from) : null;
  const readers = [...allRecipients(draft.recipients), ...given.members.map(participantOf)];
  const conversation = given.incoming ? { participants: readers, incoming: given.incoming } : null;
  return {
    draft,
    knowledge: {
      tone: shippedTone(),
      baseline: given.baseline,
      earlierThanks: given.earlierThanks.map(thankedBefore),
      salt,
      names: plainNameIndex(known),
      // As in the page: only those who take part in it are known by more than their names.
      people: [...new Set(readers.flatMap((reader) => knownAs(reader, known) ?? []))],
      self,
      channel: given.channel,
      conversation,
      myHours: null,
      safeEars,
      now,
      language: given.language || languageOf(given.text),
    },
  };
}

const nothing: Omit<CheckGiven, 'text'> = {
  channel: 'mail',
  subject: null,
  from: null,
  to: null,
  cc: [],
  bcc: [],
  members: [],
  recipientsKnown: true,
  people: [],
  incoming: null,
  now: '2026-11-18T10:00:00Z',
  language: '',
  baseline: null,
  earlierThanks: [],
};

/** Fills what an example or a line leaves out. Recipients that are not told are not known. */
export function fillGiven(given: { text: string } & Partial<CheckGiven>): CheckGiven {
  const told = Boolean(given.to ?? given.cc ?? given.bcc ?? given.members);
  return { ...nothing, recipientsKnown: told, ...given };
}
