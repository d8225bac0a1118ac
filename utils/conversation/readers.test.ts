import { describe, expect, it } from 'vitest';
import { withPeopleAlone } from './readers';
import type { Participant, Snapshot } from './types';

const mara: Participant = { name: 'Mara Voss', address: 'mara@team.example', id: null };
const bot: Participant = { name: 'Deploys', address: null, id: 'slack:T1/B1', kind: 'bot' };
const list: Participant = { name: 'All hands', address: 'all@team.example', id: null, kind: 'group' };

function page(to: Participant[], recipientsKnown = true): Snapshot {
  const draft = { key: 'd', recipientsKnown, subject: null, text: 'Hi', editor: null };
  return {
    site: 'slack',
    channel: 'chat',
    self: null,
    conversation: { participants: to },
    drafts: [{ ...draft, recipients: { to, cc: [], bcc: [] } }],
    health: [],
  };
}

describe('withPeopleAlone', () => {
  it.each([
    ['people stay', page([mara]), [mara], true],
    ['programs go', page([mara, bot]), [mara], true],
    ['nobody but a program: nobody is known to read it', page([bot]), [], false],
    ['a group: nobody knows who is in it', page([mara, list]), [mara], false],
    ['nobody yet', page([]), [], true],
    ['what was unknown stays so', page([mara, bot], false), [mara], false],
  ])('%s', (_name, snapshot, to, known) => {
    const { drafts, conversation } = withPeopleAlone(snapshot);
    expect(drafts[0]).toMatchObject({ recipients: { to }, recipientsKnown: known });
    expect(conversation?.participants).toEqual(to);
  });
});
