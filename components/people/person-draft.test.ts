import { describe, expect, it } from 'vitest';
import { rebased } from '@/components/live/rebased';
import type { PersonFile } from '@/utils/messages/protocol';
import type { DetailsForm, PreferenceValue } from '@/utils/people/types';
import { fakeFile, fakePreference } from './fake-file';
import { draftOf, emptyDraft, formOf } from './person-draft';

const today = '2026-11-21';

const everything = [
  fakePreference({ kind: 'channel', channel: 'chat' }),
  fakePreference({ kind: 'time-zone', zone: 'Asia/Tokyo' }),
  fakePreference({
    kind: 'work-hours',
    blocks: [
      { days: [1, 2, 3, 4, 5], start: '09:00', end: '12:00' },
      { days: [1, 2, 3, 4, 5], start: '13:00', end: '17:00' },
    ],
  }),
  fakePreference({ kind: 'need', text: 'an agenda' }, { id: 'n1', source: 'noticed' }),
  fakePreference({ kind: 'need', text: 'early warning' }, { id: 'n2' }),
];

/** What takes every detail away. */
const nothing = {
  sayIt: '',
  pronouns: '',
  team: '',
  company: '',
  groups: [],
  strengths: [],
  needsHelpWith: [],
  underPressure: '',
  howMet: '',
  commonGround: [''],
  goals: [''],
  askedOfThem: [''],
  relation: '',
  side: '',
  marks: [],
};

const wishes = [
  fakePreference({ kind: 'channel', channel: 'call', purpose: 'urgent' }),
  fakePreference({ kind: 'avoid', channel: 'chat' }),
  fakePreference({ kind: 'feedback', how: 'in-writing', text: '' }),
  fakePreference({ kind: 'thanks', text: 'a card' }),
];

const details = {
  sayIt: 'AH-na',
  pronouns: 'she/her',
  team: 'Checkout',
  company: 'Harbour',
  groups: ['choir', 'book club'],
  strengths: ['billing'],
  needsHelpWith: ['English texts'],
  underPressure: 'short answers',
  howMet: 'at a fair',
  commonGround: ['gardens', 'old maps'],
  goals: ['ship in May'],
  askedOfThem: ['early warning'],
  relation: 'needs-care',
  side: 'work',
  marks: [{ text: 'swamped', until: '2026-11-27' }],
} as const satisfies DetailsForm;

describe('a person in a form', () => {
  it('comes out with every detail and wish, each as it was told', () => {
    const file = fakeFile(...wishes);
    const whole = { ...file, person: { ...file.person, ...structuredClone(details) } };
    const form = formOf(draftOf(whole as unknown as PersonFile), wishes, today);
    expect(form.details).toEqual(details);
    expect(form.preferences).toEqual(wishes.map(({ value, source, date }) => ({ value, source, date })));
  });

  it('brings what is told of somebody new, and nothing else', () => {
    const draft = emptyDraft({ name: 'Zoe', pronouns: 'they/them', goals: 'ship\nrest', feedbackHow: 'in-person' });
    const { details: told, preferences } = formOf(draft, [], today);
    expect(told).toEqual({ pronouns: 'they/them', goals: ['ship', 'rest'] });
    expect(preferences).toEqual([
      { value: { kind: 'feedback', how: 'in-person', text: '' }, source: 'told', date: today },
    ]);
  });

  it('takes a mark along that was written but not added', () => {
    const newMark = { text: ' swamped ', until: '2026-11-27' };
    expect(formOf(emptyDraft({ newMark }), [], today).details?.marks).toEqual([newMark]);
  });

  it('changes only what was changed in it, when the rest was changed elsewhere meanwhile', () => {
    const begun = emptyDraft({ id: 'p1', name: 'Ana', zone: 'Asia/Tokyo', groups: ['choir'], team: 'Checkout' });
    const now = { ...begun, zone: 'Europe/Berlin', groups: ['choir', 'board'], team: 'Billing' };
    expect(rebased(now, begun, { ...begun, team: 'Harbour', name: 'Ana Ruiz', groups: ['choir'] })).toEqual({
      ...now,
      team: 'Harbour',
      name: 'Ana Ruiz',
    });
  });

  it('comes out as it went in, with where and when each thing was learned', () => {
    const file = fakeFile(...everything);
    expect(formOf(draftOf(file), file.preferences, today)).toEqual({
      id: 'p1',
      name: 'Ana Ruiz',
      aliases: ['Ani', 'A. R.'],
      role: 'team',
      title: 'designs',
      careful: true,
      details: nothing,
      identities: ['ana@team.example', 'slack:T1/U2'],
      preferences: everything.map(({ value, source, date }) => ({ value, source, date })),
    });
  });

  it('keeps what it has no field for, and takes none of it for its own', () => {
    const unasked = [
      fakePreference({ kind: 'best-hours', blocks: [{ days: [1], start: '09:00', end: '12:00' }] }),
      fakePreference({ kind: 'hours-exception', from: '2026-12-01', to: '2026-12-02', blocks: [] }),
      fakePreference({ kind: 'away', from: '2026-12-24', to: '2026-12-31', text: 'skiing' }),
      fakePreference({ kind: 'holidays', region: 'DE-BY' }),
    ];
    const draft = draftOf(fakeFile(...unasked, ...everything));
    expect(draft.channel).toBe('chat');
    expect(draftOf(fakeFile(...unasked)).channel).toBe('');
    const { preferences } = formOf({ ...draft, channel: '', needs: '' }, [...unasked, ...everything], today);
    expect(preferences).toEqual(
      expect.arrayContaining(unasked.map(({ value, source, date }) => ({ value, source, date }))),
    );
    expect(preferences.map(({ value }) => value.kind)).not.toContain('need');
    expect(preferences).toHaveLength(unasked.length + 2);
  });

  it('dates what changed as of today and leaves the rest', () => {
    const file = fakeFile(...everything);
    const form = formOf({ ...draftOf(file), channel: 'mail', source: 'told' }, file.preferences, today);
    expect(form.preferences[0]).toEqual({ value: { kind: 'channel', channel: 'mail' }, source: 'told', date: today });
    expect(form.preferences[1]).toMatchObject({ source: 'card', date: '2025-03-02' });
  });

  it('sends nothing for fields left empty', () => {
    expect(formOf(emptyDraft({ name: 'Zoe', needs: ' \n ', aliases: ' , ', identities: '\n' }), [], today)).toEqual({
      name: 'Zoe',
      aliases: [],
      role: null,
      title: '',
      careful: false,
      identities: [],
      preferences: [],
    });
  });

  it.each([
    ['one a line', 'a@x.example\nb@x.example'],
    ['with commas', 'a@x.example, b@x.example'],
    ['with semicolons, as mail programs copy them', 'a@x.example; b@x.example'],
  ])('reads addresses %s', (_, identities) => {
    expect(formOf(emptyDraft({ identities }), [], today).identities).toEqual(['a@x.example', 'b@x.example']);
  });

  it('says beside its field which hours cannot be read', () => {
    expect(() => formOf(emptyDraft({ focus: 'when the moon is full' }), [], today)).toThrowError(
      expect.objectContaining({ error: expect.objectContaining({ field: 'focus-hours' }) }),
    );
  });

  it('keeps every kind of hours that the form shows, each with where and when it was learned', () => {
    const values: PreferenceValue[] = [
      { kind: 'time-zone', zone: 'Asia/Tokyo' },
      {
        kind: 'work-hours',
        blocks: [
          { days: [1, 2], start: '09:00', end: '12:00' },
          { days: [5], start: '22:00', end: '06:00' },
        ],
      },
      {
        kind: 'focus-hours',
        blocks: [
          { days: [1], start: '09:00', end: '10:00' },
          { days: [1], start: '14:00', end: '15:00' },
        ],
      },
      { kind: 'best-hours', blocks: [{ days: [2], start: '13:00', end: '15:00' }] },
      { kind: 'hours-exception', from: '2026-12-01', to: '2026-12-03', blocks: [] },
      { kind: 'hours-exception', from: '2026-12-07', to: '2026-12-09', blocks: [] },
      { kind: 'away', from: '2026-12-24', to: '2026-12-31', text: 'skiing' },
      { kind: 'holidays', region: 'JP' },
    ];
    const known = values.map((value, at) => fakePreference(value, { id: `h${at}`, date: `2025-03-0${at + 1}` }));
    const draft = draftOf(fakeFile(...known));
    const asTold = known.map(({ value, source, date }) => ({ value, source, date }));
    expect(formOf(draft, known, today).preferences).toEqual(asTold);
    expect(formOf({ ...draft, away: [], region: '' }, known, today).preferences).toEqual(asTold.slice(0, 6));
  });
});
