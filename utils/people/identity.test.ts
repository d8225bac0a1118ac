import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { threadTime } from '@/tests/unit/thread-time';
import { findPerson, isSamePerson, makePersonFinder } from './find-person';
import { foldingOf, identityKey, isFolded, readIdentity } from './identity';

/** Only the domain is real: folding is a fact about the provider, and nobody's address shall stand here. */
const [gmail, googleMail, googlemail, outlook, proton] = [
  '@gmail.com',
  '@GoogleMail.com',
  '@googlemail.com',
  '@outlook.com',
  '@proton.me',
];
const fastmail = '.fastmail.com';

describe('reading an address or site id', () => {
  it.each([
    ['Carol.Klein@Team.Example', 'address', 'carol.klein@team.example', 'carol.klein@team.example'],
    ['  carol@team.example ', 'address', 'carol@team.example', 'carol@team.example'],
    ['mailto:Carol@team.example?subject=Hi%20there', 'address', 'carol@team.example', 'carol@team.example'],
    ['MAILTO:carol%2Bwork@team.example', 'address', 'carol+work@team.example', 'carol+work@team.example'],
    ['mailto:100%carol@team.example', 'address', '100%carol@team.example', '100%carol@team.example'],
    ['Carol Klein <carol@team.example>', 'address', 'carol@team.example', 'carol@team.example'],
    ['<carol@team.example>,', 'address', 'carol@team.example', 'carol@team.example'],
    ['"carol@team.example"', 'address', 'carol@team.example', 'carol@team.example'],
    ['carol\u200b@team.example', 'address', 'carol@team.example', 'carol@team.example'],
    ['\u202acarol@team.example\u202c', 'address', 'carol@team.example', 'carol@team.example'],
    ['carol@bücher.example', 'address', 'carol@bücher.example', 'carol@xn--bcher-kva.example'],
    ['o’neil@team.example', 'address', 'o’neil@team.example', 'o’neil@team.example'],
    ['a@mail.team.example', 'address', 'a@mail.team.example', 'a@mail.team.example'],
    // Dots and tags fold only where the provider itself says so.
    [`c.a.rol+news${gmail}`, 'address', `c.a.rol+news${gmail}`, `carol${gmail}`],
    [`Carol${googleMail}`, 'address', `carol${googlemail}`, `carol${gmail}`],
    [`ca.rol+x${outlook}`, 'address', `ca.rol+x${outlook}`, `ca.rol${outlook}`],
    [`ca-r.ol+x${proton}`, 'address', `ca-r.ol+x${proton}`, `carol${proton}`],
    ['linkedin:carol-klein-1', 'site', 'linkedin:carol-klein-1', 'linkedin:carol-klein-1'],
    ['carol+x@team.example', 'address', 'carol+x@team.example', 'carol+x@team.example'],
    [`+news${gmail}`, 'address', `+news${gmail}`, `+news${gmail}`],
    ['slack:T1/U2', 'site', 'slack:T1/U2', 'slack:T1/U2'],
    ['SLACK:T1/U2', 'site', 'slack:T1/U2', 'slack:T1/U2'],
    ['teams:8:orgid:Ab-1', 'site', 'teams:8:orgid:Ab-1', 'teams:8:orgid:Ab-1'],
    ['xmpp:Carol@chat.example/phone', 'site', 'xmpp:Carol@chat.example', 'xmpp:carol@chat.example'],
    ['matrix:@Carol:chat.example', 'site', 'matrix:@Carol:chat.example', 'matrix:@carol:chat.example'],
  ])('%s', (raw, kind, value, key) => {
    expect(readIdentity(raw)).toEqual({ kind, value, key, raw });
  });

  it.each([
    '',
    ' ',
    'carol',
    'carol@',
    '@team.example',
    'carol@team',
    'carol@@team.example',
    'carol klein@team.example',
    'carol@team..example',
    'car..ol@team.example',
    'carol@-team.example',
    'a@b.c',
    'slack:',
    'ftp:carol',
    '\u200b\u202e',
    `${'x'.repeat(65)}@team.example`,
    `c@${'x.'.repeat(140)}example`,
  ])('takes %j for neither', (raw) => {
    expect(readIdentity(raw)).toBeUndefined();
  });

  it('reads what it wrote to the same, whatever is typed', () => {
    const typed = fc.oneof(
      fc.emailAddress(),
      fc.string(),
      fc.string().map((text) => `slack:${text}`),
    );
    fc.assert(
      fc.property(typed, (raw) => {
        const read = readIdentity(raw);
        if (read) expect(readIdentity(read.value)).toEqual({ ...read, raw: read.value });
      }),
      { numRuns: 2_000 },
    );
  });

  it('stays quick on hostile text', () => {
    const before = threadTime();
    for (const piece of ['a', 'a@', 'a.', '<', '@a.', '%']) readIdentity(piece.repeat(100_000));
    expect(threadTime() - before).toBeLessThan(1_000);
  });
});

describe('one mailbox of many addresses', () => {
  it.each([
    ['ca-r.ol', 'protonmail.ch', 'carol', 'protonmail.ch'],
    ['ca.rol+x', 'fastmail.com', 'ca.rol', 'fastmail.com'],
    ['shop', 'carol.fastmail.com', 'carol', 'fastmail.com'],
    ['shop', 'carol-klein.sent.com', 'shop', 'carol-klein.sent.com'],
    ['shop', 'carol.gmail.com', 'shop', 'carol.gmail.com'],
    ['Ca.rol+x', 'ya.ru', 'ca.rol', 'yandex.ru'],
    ['ca.rol', 'yandex.com', 'ca.rol', 'yandex.ru'],
    ['ca.rol+x', 'mailbox.org', 'ca.rol', 'mailbox.org'],
    ['carol+x', 'runbox.com', 'carol', 'runbox.com'],
    // One name under two domains may be two people, and a hyphen or plus is not everywhere a tag.
    ['carol', 'me.com', 'carol', 'me.com'],
    ['carol', 'pm.me', 'carol', 'pm.me'],
    ['carol-shop', 'yahoo.com', 'carol-shop', 'yahoo.com'],
    ['carol+shop', 'gmx.de', 'carol+shop', 'gmx.de'],
    ['carol+shop', 'zoho.com', 'carol+shop', 'zoho.com'],
  ])('%s at %s is %s at %s', (local, domain, keyLocal, keyDomain) => {
    expect(identityKey(`${local}@${domain}`)).toBe(`${keyLocal}@${keyDomain}`);
    expect(isFolded(`${local}@${domain}`.toLowerCase())).toBe(!/zoho|gmx|yahoo|carol\.gmail/.test(domain));
  });
});

describe('finding the person a participant is', () => {
  const identities = [
    { person: 'carol', value: 'carol@team.example' },
    { person: 'carol', value: 'slack:T1/U2' },
    { person: 'other-carol', value: 'c.klein@else.example' },
    { person: 'sam', value: `sam.okafor${gmail}` },
  ];
  const find = makePersonFinder(identities);

  it.each([
    ['by address', { name: null, address: 'carol@team.example', id: null }, 'carol'],
    ['by address in any case', { name: null, address: 'CAROL@team.example', id: null }, 'carol'],
    ['by site id', { name: null, address: null, id: 'slack:T1/U2' }, 'carol'],
    ['by both', { name: null, address: 'carol@team.example', id: 'slack:T1/U2' }, 'carol'],
    ['by one of both', { name: null, address: 'new@team.example', id: 'slack:T1/U2' }, 'carol'],
    ['by another spelling of the mailbox', { name: null, address: `samokafor+q${googlemail}`, id: null }, 'sam'],
    ['nobody by name alone', { name: 'Carol Klein', address: null, id: null }, undefined],
    [
      'nobody by a name that is an address',
      { name: 'carol@team.example', address: 'x@evil.example', id: null },
      undefined,
    ],
    ['nobody of a strange address', { name: 'Carol Klein', address: 'carol@evil.example', id: null }, undefined],
    ['nobody when the two disagree', { name: null, address: `sam.okafor${gmail}`, id: 'slack:T1/U2' }, undefined],
    ['nobody of a site id in another case', { name: null, address: null, id: 'slack:t1/u2' }, undefined],
  ])('%s', (_, participant, expected) => {
    expect(find(participant)).toBe(expected);
    expect(findPerson(participant, identities)).toBe(expected);
  });

  it('says whether a participant is one whose addresses are known', () => {
    const carol = ['carol@team.example', 'slack:T1/U2'];
    expect(isSamePerson({ name: null, address: 'Carol@Team.example', id: null }, carol)).toBe(true);
    expect(isSamePerson({ name: null, address: null, id: 'slack:T1/U2' }, carol)).toBe(true);
    expect(isSamePerson({ name: 'carol@team.example', address: null, id: null }, carol)).toBe(false);
    expect(isSamePerson({ name: null, address: null, id: null }, [])).toBe(false);
  });

  it('compares what it cannot read by what is seen of it', () => {
    expect(identityKey('Weird Id\u200b')).toBe('weird id');
  });

  it.each([
    [`carol${gmail}`, 'dots', 'gmail.com'],
    [`carol${proton}`, 'signs', 'proton.me'],
    [`carol${outlook}`, 'tags', 'outlook.com'],
    [`news@carol${fastmail}`, 'named', 'fastmail.com'],
    ['carol@team.example', undefined, undefined],
    ['slack:T1/U2', undefined, undefined],
  ])('knows what makes no difference in %s', (value, kind, domain) => {
    for (let again = 0; again < 2; again += 1)
      expect(foldingOf(value)).toEqual(kind === undefined ? undefined : { kind, domain });
  });
});
