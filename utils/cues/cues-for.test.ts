import { describe, expect, it } from 'vitest';
import { marginOf, marginWith } from '@/utils/checks/tone/cut';
import type { KnownPerson, ToneModel, ToneScores } from '@/utils/checks/types';
import type { Draft, Participant, Snapshot } from '@/utils/conversation/types';
import { plainNameIndex } from '@/utils/people/name-index';
import { cuesFor } from './cues-for';
import { mark, messageMark } from './mark';
import type { Cue, CueKnowledge } from './types';

const bob: Participant = { name: 'Bob Marsh', address: 'bob@x.example', id: null };
const carol: KnownPerson = {
  ref: 'carol',
  name: 'Carol Klein',
  aliases: [],
  identities: ['carol@x.example'],
  careful: false,
  channels: [],
  hours: null,
};
const carolReads: Participant = { name: 'Carol Klein', address: 'carol@x.example', id: null };
const noon = 1_795_003_200_000;

const fakeDraft = (text: string, change: Partial<Draft> = {}): Draft => ({
  key: 'd1',
  recipientsKnown: true,
  recipients: { to: [bob], cc: [], bcc: [] },
  subject: null,
  text,
  editor: null,
  ...change,
});
const fakeSnapshot = (...drafts: Draft[]): Snapshot => ({
  site: 'roundcube',
  channel: 'mail',
  self: null,
  conversation: { participants: [bob], key: 'c1' },
  drafts,
  health: [],
});
const scores = (harsh: number): ToneScores => ({
  harsh,
  heat: 0,
  edge: -2,
  displeased: 0,
  thread: -9,
  impolite: 0,
  blame: 0,
  impatience: 0,
  sarcasm: 0,
  passive: 0,
  absolutes: 0,
});
/** Well above the cut by two words; by a third, which is a hint, a little below what raises a hint. */
function harshOf(text: string): number {
  if (/idiot|tires/.test(text)) return 1.8 - marginOf(scores(0));
  return /hate/.test(text) ? -0.3 - marginWith(scores(0), 'harsh', 0.5) : -6;
}
const tone: ToneModel = {
  language: 'en',
  weigh: (sentences) => {
    const each = sentences.map(({ text }) => harshOf(text));
    return { whole: scores(Math.max(-6, ...each)), each: each.map(scores), sharpest: -9 };
  },
  talk: () => ({ people: -6, verdict: 0, hearsay: 0, private: 0 }),
  edgeKind: () => 'putdown',
};
const fakeKnowledge = (change: Partial<CueKnowledge> = {}): CueKnowledge => ({
  names: plainNameIndex([carol]),
  people: [],
  tone,
  baselines: [],
  earlierThanks: [],
  settings: { off: [], raised: [], listed: [], snoozedUntil: null, myHours: null, safeEars: [] },
  answers: [],
  salt: 's',
  ...change,
});
const raised = (snapshot: Snapshot, known = fakeKnowledge()) =>
  cuesFor(snapshot, known, noon)
    .filter((cue) => cue.raised)
    .map(({ check }) => check);
const place = { site: 'roundcube', conversation: 'c1', draft: 'd1', life: '' };
const markOf = (quote: string) => mark('s', { ...place, check: 'absent-person', quote });
const here = messageMark('s', place);
const inDraft = (draft: string, life = 'l1') =>
  messageMark('s', { site: 'roundcube', conversation: null, draft, life });

describe('cues', () => {
  it('raises one a draft: what may hurt somebody before slips', () => {
    const text = 'Hi Ana, Carol is lazy. This tires us all. Thank you for [what they did].';
    const cues = cuesFor(fakeSnapshot(fakeDraft(text)), fakeKnowledge(), noon);
    expect(cues.map(({ check }) => check)).toEqual(['absent-person', 'harsh', 'unfilled-blank', 'wrong-greeting']);
    expect(cues.filter((cue) => cue.raised)).toHaveLength(1);
  });
  it('raises one in each of several drafts', () => {
    const other = fakeDraft('Carol is lazy.', { key: 'd2' });
    expect(raised(fakeSnapshot(fakeDraft('You are an idiot.'), other))).toEqual(['harsh', 'absent-person']);
  });
  it('goes when the person is among the readers', () => {
    const draft = fakeDraft('Carol is lazy.', { recipients: { to: [bob], cc: [carolReads], bcc: [] } });
    expect(raised(fakeSnapshot(draft), fakeKnowledge({ people: [carol] }))).not.toContain('absent-person');
  });
  it('keeps its id while the words stay, wherever they move', () => {
    const [before] = cuesFor(fakeSnapshot(fakeDraft('Carol is lazy.')), fakeKnowledge(), noon);
    const [after] = cuesFor(
      fakeSnapshot(fakeDraft('Well then. Carol is lazy. I mean it.')),
      fakeKnowledge(),
      noon + 9e5,
    );
    expect(after?.id).toBe(before?.id);
    expect(after?.quote).toBe('Carol is lazy');
  });
  it('tells the same words twice apart', () => {
    const cues = cuesFor(fakeSnapshot(fakeDraft('Carol is lazy. Really. Carol is lazy.')), fakeKnowledge(), noon);
    expect(new Set(cues.map(({ id }) => id)).size).toBe(2);
  });
  it.each([
    ['these words are fine', { check: 'absent-person', scope: 'once', person: null, mark: markOf('Carol is lazy') }],
    ['not for this person', { check: 'absent-person', scope: 'person', person: 'carol', mark: null }],
    ['not this check', { check: 'absent-person', scope: 'check', person: null, mark: null }],
    ['not in this conversation', { check: 'absent-person', scope: 'message', person: null, mark: here.mark }],
    ['nothing in this conversation', { check: null, scope: 'message', person: null, mark: here.mark }],
  ] as const)('is silent once answered: %s', (_, answer) => {
    expect(raised(fakeSnapshot(fakeDraft('Carol is lazy.')), fakeKnowledge({ answers: [answer] }))).toEqual([]);
  });
  it.each([
    ['other words', { check: 'absent-person', scope: 'once', person: null, mark: markOf('Carol is rude') }],
    ['another person', { check: 'absent-person', scope: 'person', person: 'dana', mark: null }],
    ['another check', { check: 'harsh', scope: 'check', person: null, mark: null }],
    ['another check here', { check: 'harsh', scope: 'message', person: null, mark: here.mark }],
    ['another conversation', { check: null, scope: 'message', person: null, mark: inDraft('d1').mark }],
  ] as const)('speaks though this was answered: %s', (_, answer) => {
    expect(raised(fakeSnapshot(fakeDraft('Carol is lazy.')), fakeKnowledge({ answers: [answer] }))).toEqual([
      'absent-person',
    ]);
  });
  it('raises the next when the first was answered', () => {
    const answers = [{ check: 'absent-person', scope: 'check', person: null, mark: null }] as const;
    const snapshot = fakeSnapshot(fakeDraft('Carol is lazy. You are an idiot.'));
    expect(raised(snapshot, fakeKnowledge({ answers: [...answers] }))).toEqual(['harsh']);
  });
  it('is silent for a check that is off and while snoozed', () => {
    const { settings } = fakeKnowledge();
    const snapshot = fakeSnapshot(fakeDraft('Carol is lazy.'));
    expect(raised(snapshot, fakeKnowledge({ settings: { ...settings, off: ['absent-person'] } }))).toEqual([]);
    expect(raised(snapshot, fakeKnowledge({ settings: { ...settings, snoozedUntil: noon + 1 } }))).toEqual([]);
    expect(raised(snapshot, fakeKnowledge({ settings: { ...settings, snoozedUntil: noon } }))).toHaveLength(1);
  });
  it('listens closer where the user asked for care', () => {
    const reads = { ...carol, ref: 'bob', name: 'Bob Marsh', identities: ['bob@x.example'], careful: true };
    const snapshot = fakeSnapshot(fakeDraft('It is late. I hate this.'));
    expect(raised(snapshot)).toEqual([]);
    expect(raised(snapshot, fakeKnowledge({ people: [reads] }))).toEqual(['harsh']);
  });
  it('listens closer where the user is careful with the one spoken of', () => {
    const snapshot = fakeSnapshot(fakeDraft('Carol cried in the office.'));
    expect(raised(snapshot)).toEqual([]);
    const names = plainNameIndex([{ ...carol, careful: true }]);
    expect(raised(snapshot, fakeKnowledge({ names }))).toEqual(['absent-person']);
  });
  it('says nothing of a draft whose recipients could not be read', () => {
    expect(raised(fakeSnapshot(fakeDraft('Carol is lazy.', { recipientsKnown: false })))).toEqual([]);
  });
});

describe('a raised cue', () => {
  const judged = 'Hi Ana, Carol is lazy.';
  const read = (text: string, raised: Cue[], typing: boolean, change: Partial<CueKnowledge> = {}) =>
    cuesFor(fakeSnapshot(fakeDraft(text)), fakeKnowledge(change), noon, { raised, typing });
  const checkOf = (cues: Cue[]) => cues.find((cue) => cue.raised)?.check;
  const greeting = read('Hi Ana,', [], true);

  it('is not replaced by a more useful one while the user types', () => {
    expect(checkOf(greeting)).toBe('wrong-greeting');
    expect(checkOf(read(judged, greeting, true))).toBe('wrong-greeting');
  });
  it('gives way to a more useful one when the user rests', () => {
    expect(checkOf(read(judged, greeting, false))).toBe('absent-person');
  });
  it('stays raised while its words grow', () => {
    expect(checkOf(read('Hi Anabel, Carol is lazy.', greeting, true))).toBe('wrong-greeting');
  });
  it('goes with its words, and the next one is raised', () => {
    expect(checkOf(read('Hi Bob, Carol is lazy.', greeting, true))).toBe('absent-person');
  });
  it('stays while a reading is less sure of the same words', () => {
    const careful = {
      people: [{ ...carol, ref: 'bob', name: 'Bob Marsh', identities: ['bob@x.example'], careful: true }],
    };
    const before = read('It is late. I hate this.', [], false, careful);
    expect(checkOf(before)).toBe('harsh');
    expect(checkOf(read('It is late. I hate this.', before, false))).toBe('harsh');
    expect(checkOf(read('It is late. I hate this.', [], false))).toBeUndefined();
  });
  it('waits in the sidebar as soon as the user chose that', () => {
    const { settings } = fakeKnowledge();
    const listed = { settings: { ...settings, listed: ['wrong-greeting' as const] } };
    expect(checkOf(read('Hi Ana,', greeting, true, listed))).toBeUndefined();
  });
  it('stands first in the list', () => {
    expect(read(judged, greeting, true)[0]?.check).toBe('wrong-greeting');
  });
});

describe('marks', () => {
  it('of a message are of its conversation, else of this one compose in this life of the page', () => {
    expect(here.session).toBe(false);
    expect(inDraft('d1').session).toBe(true);
    expect(inDraft('d1').mark).toBe(inDraft('d1').mark);
    expect(new Set([here, inDraft('d1'), inDraft('d2'), inDraft('d1', 'l2')].map(({ mark: own }) => own)).size).toBe(4);
  });

  it('are the same for the same words in other spacing and case, and no words can be read from them', () => {
    expect(markOf('Carol  is\nlazy')).toBe(markOf('carol is lazy'));
    expect(markOf('Carol is lazy')).toMatch(/^[0-9a-f]{24}$/);
  });
  it.each([
    [{ site: 'gmail' }],
    [{ conversation: 'c2' }],
    [{ conversation: null }],
    [{ check: 'harsh' as const }],
    [{ quote: 'Carol is rude' }],
  ])('differ by %j', (change) => {
    const of = { ...place, check: 'absent-person' as const, quote: 'Carol is lazy' };
    expect(mark('s', { ...of, ...change })).not.toBe(mark('s', of));
    expect(mark('t', of)).not.toBe(mark('s', of));
  });
  it.each([
    ['words in a conversation', { quote: 'Carol is lazy' }, 'another'],
    ['words where the page shows no conversation', { quote: 'Carol is lazy', conversation: null }, 'no other'],
    ['a whole draft, be it in a conversation', { quote: '' }, 'no other'],
  ])('of %s hold in %s compose', (_, change, where) => {
    const of = { ...place, check: 'wrong-channel' as const, ...change };
    const same = mark('s', { ...of, draft: 'd2' }) === mark('s', of);
    expect(same).toBe(where === 'another');
  });
});
