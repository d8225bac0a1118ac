import { describe, expect, it } from 'vitest';
import { accountsOf } from '@/utils/conversation/own-identity';
import type { Participant, Snapshot } from '@/utils/conversation/types';
import { isKeptAway, type Sides, sideOf } from './sides';
import type { Side } from './types';

const page = (self: Participant | null, channel: Snapshot['channel'], others: Participant[] = []): Snapshot => ({
  site: channel === 'mail' ? 'roundcube' : 'slack',
  channel,
  self,
  conversation: { participants: others },
  drafts: [],
  health: [],
});
const me = (address: string | null, id: string | null = null): Participant => ({ name: 'Me', address, id });
const mara: Participant = { name: 'Mara', address: null, id: 'slack:T1/U2' };

describe('the account of a page', () => {
  it.each<[string, Snapshot, string[]]>([
    ['is the own address in mail', page(me('me@office.example'), 'mail'), ['me@office.example']],
    ['is the own id, then the workspace', page(me(null, 'slack:T1/U1'), 'chat', [mara]), ['slack:T1/U1', 'slack:T1']],
    ['is the workspace where the page shows no self', page(null, 'chat', [mara]), ['slack:T1']],
    ['is not known in a mail that shows no self', page(null, 'mail'), []],
  ])('%s', (_what, snapshot, accounts) => expect(accountsOf(snapshot)).toEqual(accounts));
});

describe('what an account is for', () => {
  const sides: Sides = {
    'me@office.example': 'work',
    'me@home.example': 'private',
    'slack:T1': 'work',
    'me@gmail.com': 'private',
  };
  it.each<[string, string[], Side | null]>([
    ['as it was marked', ['me@home.example'], 'private'],
    ['by its workspace', ['slack:T1/U1', 'slack:T1'], 'work'],
    ['by its mailbox, as the provider folds it', ['m.e+list@gmail.com'], 'private'],
    ['everything, where nothing was marked', ['me@else.example'], null],
    ['everything, where the account is not known', [], null],
    ['everything, whatever an object inherits', ['constructor'], null],
  ])('%s', (_what, accounts, side) => expect(sideOf(accounts, sides)).toBe(side));
});

describe('somebody is kept away', () => {
  it.each<[Side | undefined, Side | null, boolean]>([
    ['work', 'private', true],
    ['private', 'work', true],
    ['work', 'work', false],
    ['private', 'private', false],
    [undefined, 'work', false],
    [undefined, null, false],
    ['private', null, false],
  ])('%s, in an account for %s: %s', (side, here, away) => {
    expect(isKeptAway(side === undefined ? {} : { side }, here)).toBe(away);
  });
});
