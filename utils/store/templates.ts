import { is } from 'valibot';
import { CallFailed, failed } from '@/utils/messages/call-failed';
import type { ViewCalls } from '@/utils/messages/protocol';
import { languageTag } from '@/utils/records/template';
import { builtInTemplates, withBuiltIns } from '@/utils/templates/built-in';
import { parseTemplate } from '@/utils/templates/parse-template';
import { pickTemplate } from '@/utils/templates/pick-template';
import type { Template } from '@/utils/templates/types';
import type { Act } from './act';
import { readSettings } from './settings';
import { read, write } from './transact';

type TemplateForm = Parameters<ViewCalls['saveTemplate']>[0];

const longestName = 200;

export const templates = (): Promise<Template[]> =>
  read(['template'], async (reading) => withBuiltIns(await reading.all('template')));

/** What the thank-you command inserts. `language` null: the draft does not tell one. */
export const gratitudeTemplate = (language: string | null): Promise<Template | undefined> =>
  read(['template', 'setting'], async (reading) => {
    const all = withBuiltIns(await reading.all('template'));
    return pickTemplate(all, (await readSettings(reading)).gratitudeTemplate, language);
  });

function check({ name, language, text }: TemplateForm): void {
  if (name.trim() === '') throw failed('errors.template.nameEmpty', { field: 'name' });
  if (name.length > longestName) throw failed('errors.long', { field: 'name', args: [String(longestName)] });
  if (!is(languageTag, language)) throw failed('errors.template.language', { field: 'language' });
  const [problem] = parseTemplate(text).problems;
  if (problem) throw new CallFailed({ key: problem.key, ...(problem.args && { args: problem.args }), field: 'text' });
}

/** An edited built-in template is kept as a copy under its id. */
export function saveTemplate({ id, name, language, text }: TemplateForm, act: Act): Promise<Template> {
  return write(['template'], async (writing) => {
    const builtIn = builtInTemplates.some((template) => template.id === id);
    if (id !== undefined && !builtIn && !(await writing.get('template', id))) throw failed('errors.gone');
    check({ name, language, text });
    const template: Template = { id: id ?? act.once, name: name.trim(), kind: 'gratitude', language, text, builtIn };
    await writing.put('template', template);
    return template;
  });
}
