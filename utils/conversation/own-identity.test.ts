import { describe, expect, it } from 'vitest';
import { accountOf, asksForSelf, type OwnIds, withSelf } from './own-identity';
import type { Participant, Snapshot } from './types';

const person = (name: string | null, id: string | null = null): Participant => ({ name, address: null, id });
const mara = person('Mara Voss', 'slack:T1/U1');
const otherMara = person('Mara Voss', 'slack:T1/U9');
const dana = person('Dana Weiss', 'slack:T1/U2');

function page(people: Participant[], change: Partial<Snapshot> = {}): Snapshot {
  const draft = { key: 'd', recipientsKnown: true, subject: null, text: 'Hi', editor: null };
  return {
    site: 'slack',
    channel: 'chat',
    self: null,
    conversation: { participants: people, key: 'C1' },
    drafts: [{ ...draft, recipients: { to: people, cc: [], bcc: [] } }],
    health: [],
    ...change,
  };
}

describe('accountOf', () => {
  it.each([
    ['slack:T1/U2', 'slack:T1'],
    ['teams:participant-8:orgid:1a2b', 'teams:participant-8:orgid'],
    ['gchat:user/human/12', 'gchat:user/human'],
    ['irc:libera/mara', 'irc:libera'],
    ['mattermost:u12', 'mattermost'],
  ])('%s is of %s', (id, account) => {
    expect(accountOf(page([person('Mara'), person('Dana', id)]))).toBe(account);
  });

  it('is the site where no ids are shown', () => {
    expect(accountOf(page([person('Mara')]))).toBe('slack');
  });
});

describe('withSelf', () => {
  const cases: [name: string, snapshot: Snapshot, own: OwnIds, others: Participant[], self: Participant | null][] = [
    ['nothing was said', page([mara, dana]), {}, [mara, dana], null],
    ['they said who', page([mara, dana]), { 'slack:T1': { id: 'slack:T1/U1', name: 'Mara Voss' } }, [dana], mara],
    [
      'of two with one name',
      page([mara, otherMara]),
      { 'slack:T1': { id: mara.id, name: 'Mara Voss' } },
      [otherMara],
      mara,
    ],
    [
      'in another workspace',
      page([mara, dana]),
      { 'slack:T2': { id: 'slack:T2/U1', name: 'Mara Voss' } },
      [mara, dana],
      null,
    ],
    ['not among those shown', page([mara, dana]), { 'slack:T1': { id: null, name: null } }, [mara, dana], null],
    [
      'by name where there are no ids',
      page([person('Mara'), person('Dana')]),
      { slack: { id: null, name: 'Mara' } },
      [person('Dana')],
      person('Mara'),
    ],
    [
      'by name beside ids',
      page([mara, dana]),
      { 'slack:T1': { id: null, name: 'Mara Voss' } },
      [mara, dana],
      person('Mara Voss'),
    ],
  ];
  it.each(cases)('%s', (_name, snapshot, own, others, self) => {
    const seen = withSelf(snapshot, own);
    expect(seen.self).toEqual(self);
    expect(seen.conversation).toEqual({ participants: others, key: 'C1' });
    expect(seen.drafts[0]?.recipients).toEqual({ to: others, cc: [], bcc: [] });
  });

  it('what the page shows stands', () => {
    const snapshot = page([mara, dana], { self: person('Me', 'slack:T1/U7') });
    expect(withSelf(snapshot, { 'slack:T1': { id: 'slack:T1/U1', name: 'Mara Voss' } })).toBe(snapshot);
  });

  it.each([
    ['a chat with people', page([mara]), true],
    ['a chat with nobody', page([]), false],
    ['a mail', page([mara], { channel: 'mail' }), false],
    ['a page that tells', page([mara], { self: dana }), false],
  ])('asks of %s', (_name, snapshot, asks) => {
    expect(asksForSelf(snapshot)).toBe(asks);
  });
});
