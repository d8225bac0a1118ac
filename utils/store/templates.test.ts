import { beforeEach, describe, expect, it } from 'vitest';
import { freshStore, press } from '@/tests/unit/fresh-store';
import { builtInTemplates } from '@/utils/templates/built-in';
import { removeRecord, undo } from './bin';
import { saveSettings } from './settings';
import { gratitudeTemplate, saveTemplate, templates } from './templates';

beforeEach(freshStore);

const form = { name: 'Mine', language: 'en', text: 'Thanks, {{to.first|there}}: [what they did]' };

describe('templates', () => {
  it('begin with the built-in ones', async () => {
    expect(await templates()).toEqual(builtInTemplates);
  });

  it('edits a built-in one as a copy, and brings the original back', async () => {
    const [first] = builtInTemplates;
    const id = first?.id ?? '';
    await saveTemplate({ ...form, id }, press());
    expect((await templates())[0]).toMatchObject({ id, name: 'Mine', builtIn: true });
    const { undo: act } = await removeRecord({ store: 'template', id }, press());
    expect((await templates())[0]).toEqual(first);
    await undo({ undo: act }, press().now);
    expect((await templates())[0]).toMatchObject({ name: 'Mine' });
  });

  it.each([
    ['no name', { name: ' ' }, 'name'],
    ['a name beyond measure', { name: 'x'.repeat(300) }, 'name'],
    ['no words', { text: ' ' }, 'text'],
    ['a blank left open', { text: 'Thanks [what' }, 'text'],
    ['a value that is none', { text: '{{to.salary}}' }, 'text'],
    ['a language that is none', { language: 'Klingon!' }, 'language'],
  ])('tells beside its field of %s', async (_what, wrong, field) => {
    await expect(saveTemplate({ ...form, ...wrong }, press())).rejects.toMatchObject({ error: { field } });
    expect(await templates()).toEqual(builtInTemplates);
  });

  it('inserts the chosen one, or one in the language of the draft', async () => {
    const own = await saveTemplate(form, press());
    await saveSettings({ gratitudeTemplate: own.id });
    expect((await gratitudeTemplate(null))?.id).toBe(own.id);
    expect((await gratitudeTemplate('de'))?.language).toBe('de');
  });
});
