import { describe, expect, it } from 'vitest';
import type { Draft, Participant, Snapshot } from '@/utils/conversation/types';
import { keyOf, peopleOnPage } from './people-on-page';

const person = (name: string | null, address: string | null, id: string | null = null): Participant => ({
  name,
  address,
  id,
});
const ana = person('Ana Ruiz', 'ana@team.example');
const ben = person('Ben Okoro', 'ben@team.example');
const me = person('Me Myself', 'me@team.example');

const draftTo = (key: string, ...to: Participant[]): Draft => ({
  key,
  recipientsKnown: true,
  recipients: { to, cc: [], bcc: [] },
  subject: null,
  text: '',
  editor: null,
});

const snapshot = (participants: Participant[], ...drafts: Draft[]): Snapshot => ({
  site: 'roundcube',
  channel: 'mail',
  self: me,
  conversation: { participants },
  drafts,
  health: [],
});

describe('peopleOnPage', () => {
  it.each([
    ['those written to come first', snapshot([ana], draftTo('1', ben)), '1', [ben, ana]],
    ['each stands once', snapshot([ana, ana], draftTo('1', ana)), '1', [ana]],
    ['the draft with the caret counts', snapshot([], draftTo('1', ana), draftTo('2', ben)), '2', [ben]],
    ['without a caret the first draft counts', snapshot([], draftTo('1', ana), draftTo('2', ben)), null, [ana]],
    ['the user has no card', snapshot([ana, me]), null, [ana]],
    ['nobody shown by nothing', snapshot([person(null, null)]), null, []],
    [
      'a recipient with an address alone takes the name shown elsewhere',
      snapshot([ana], draftTo('1', person(null, 'ana@team.example'))),
      '1',
      [ana],
    ],
    [
      'two people of one name with two addresses stay two',
      snapshot([ana, person('Ana Ruiz', 'ana@other.example')]),
      null,
      [ana, person('Ana Ruiz', 'ana@other.example')],
    ],
    [
      'a bare name is never taken for an address of that name',
      snapshot([person('Ana Ruiz', null), ana]),
      null,
      [person('Ana Ruiz', null), ana],
    ],
  ])('%s', (_, given, focused, expected) => {
    expect(peopleOnPage(given, focused)).toEqual(expected);
  });

  it('keys people by id, else address, else name', () => {
    expect([person('A', 'a@x.example', 'slack:T1/U1'), ana, person('Ana', null)].map(keyOf)).toEqual([
      'slack:T1/U1',
      'ana@team.example',
      'name:Ana',
    ]);
  });
});
