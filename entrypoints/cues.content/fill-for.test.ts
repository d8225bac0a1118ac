import { describe, expect, it } from 'vitest';
import type { Draft, Participant } from '@/utils/conversation/types';
import { fillFor } from './fill-for';
import { spaced } from './spaced';

const mara: Participant = { name: 'Mara Voss', address: 'mara@x.example', id: null };
const tom: Participant = { name: 'Tom Reed', address: 'tom@x.example', id: null };
const draft = (to: Participant[], recipientsKnown = true): Draft => ({
  key: 'compose-1',
  recipientsKnown,
  recipients: { to, cc: [], bcc: [] },
  subject: null,
  text: '',
  editor: null,
});

describe('a template in a draft', () => {
  it.each([
    ['to one person', draft([mara]), 'Hi Mara,'],
    ['to several', draft([mara, tom]), 'Hi there,'],
    ['to nobody yet', draft([]), 'Hi there,'],
    ['whose recipients could not be read', draft([mara], false), 'Hi there,'],
    ['that no site knows', undefined, 'Hi there,'],
  ])('%s greets as is certain', (_to, given, wanted) => {
    expect(fillFor('Hi {{to.first|there}},', given, null).text).toBe(wanted);
  });

  it.each([
    ['Thanks!', '', '', 'Thanks!'],
    ['Thanks!', 'Hi Bob,', '', ' Thanks!'],
    ['Thanks!', 'Hi Bob,\n', '', 'Thanks!'],
    ['Thanks!', 'Hi Bob, ', 'More', 'Thanks! '],
    ['Thanks!\nMe', 'Hi Bob,', 'More', '\nThanks!\nMe\n'],
    ['Thanks', '', '.', 'Thanks'],
  ])('%j between %j and %j is %j', (text, before, behind, wanted) => {
    const found = spaced(text, before, behind);
    expect(found.text).toBe(wanted);
    expect(found.text.slice(found.lead)).toMatch(new RegExp(`^${text}`));
  });
});
