import type { Draft } from '@/utils/conversation/types';
import type { ContactChannel } from '@/utils/people/types';
import type { WordKey } from '@/utils/words/types';
import { examples } from './examples/wrong-channel';
import { knownAs } from './name-match';
import { isMachine } from './readers';
import type { Check, Finding, Knowledge } from './types';

const whys: Record<ContactChannel, WordKey> = {
  mail: 'checks.wrongChannel.mail',
  chat: 'checks.wrongChannel.chat',
  call: 'checks.wrongChannel.call',
  'in-person': 'checks.wrongChannel.inPerson',
};

/**
 * Of a message to one person: what goes to several has its channel for reasons of its own. Copies do not count. The span
 * is empty, at the start.
 */
function find(draft: Draft, { people, channel }: Knowledge): Finding[] {
  const [reader, ...others] = draft.recipients.to;
  if (!reader || others.length > 0 || draft.text.trim() === '' || isMachine(reader)) return [];
  const person = knownAs(reader, people);
  const [preferred] = person?.channels ?? [];
  if (!person || !preferred || person.channels.includes(channel)) return [];
  const why = { key: whys[preferred], args: [person.name] };
  return [{ check: 'wrong-channel', start: 0, end: 0, sure: 0.8, why, suggestion: null, person: person.ref }];
}

export const wrongChannel: Check = {
  id: 'wrong-channel',
  kind: 'timing',
  raises: 'yes',
  title: 'checks.wrongChannel.title',
  why: 'checks.wrongChannel.why',
  tries: ['checks.wrongChannel.tries.switch'],
  find,
  examples,
};
