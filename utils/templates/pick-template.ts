import type { Template } from './types';

const primary = (language: string) => language.split(/[-_]/)[0]?.toLowerCase() ?? '';

/** The user's own come before built-in ones; among these, the one of like length to what was chosen. */
function closest(candidates: readonly Template[], chosen: Template | undefined): Template | undefined {
  const own = candidates.filter(({ builtIn }) => !builtIn);
  if (own.length > 0) return own.at(-1);
  const away = ({ text }: Template) => Math.abs(text.length - (chosen?.text.length ?? 0));
  return candidates.toSorted((a, b) => away(a) - away(b))[0];
}

/**
 * The template for a draft: the one the user chose, unless the draft is in another language for which there is one.
 * `language` null: not known yet, as in an empty draft. Undefined only where there is no template at all.
 */
export function pickTemplate(
  templates: readonly Template[],
  chosenId: string,
  language: string | null,
): Template | undefined {
  const chosen = templates.find(({ id }) => id === chosenId);
  if (chosen && (language === null || primary(chosen.language) === primary(language))) return chosen;
  const inLanguage = templates.filter(
    (template) => language !== null && primary(template.language) === primary(language),
  );
  return closest(inLanguage, chosen) ?? chosen ?? templates[0];
}
