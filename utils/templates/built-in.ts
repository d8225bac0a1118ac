import type { Template } from './types';

/** What they did, then what it changed, then thanks: the order in which thanks are felt to be meant. */
export const builtInTemplates: readonly Template[] = [
  {
    id: 'gratitude-en-short',
    name: 'A short thank-you',
    kind: 'gratitude',
    language: 'en',
    text: 'Hi {{to.first|there}}, I saw that you [what they did]. Because of that, [what it changed]. Thank you!',
    builtIn: true,
  },
  {
    id: 'gratitude-en',
    name: 'A thank-you in full',
    kind: 'gratitude',
    language: 'en',
    text: `Hi {{to.first|there}},

I noticed that you [what they did].

It made a real difference: [what it changed]. What I valued most was [what you valued].

Thank you for that.`,
    builtIn: true,
  },
  {
    id: 'gratitude-de-kurz',
    name: 'Ein kurzes Dankeschön',
    kind: 'gratitude',
    language: 'de',
    text: 'Hallo {{to.first|}}, mir ist aufgefallen, dass du [was getan wurde]. Dadurch [was sich geändert hat]. Vielen Dank!',
    builtIn: true,
  },
  {
    id: 'gratitude-de',
    name: 'Ein ausführliches Dankeschön',
    kind: 'gratitude',
    language: 'de',
    text: `Hallo {{to.first|}},

mir ist aufgefallen, dass du [was getan wurde].

Das hat wirklich etwas bewirkt: [was sich geändert hat]. Besonders geschätzt habe ich [was dir wichtig war].

Herzlichen Dank dafür!`,
    builtIn: true,
  },
];

/** All templates to choose from: the built-in ones, each replaced by the user's copy under its id, then the user's own. */
export function withBuiltIns(kept: readonly Template[]): Template[] {
  const copyOf = (template: Template) => kept.find(({ id }) => id === template.id) ?? template;
  const own = kept.filter(({ id }) => !builtInTemplates.some((template) => template.id === id));
  return [...builtInTemplates.map(copyOf), ...own];
}
