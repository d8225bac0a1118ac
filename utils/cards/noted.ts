import type { CardParts } from '@/utils/people/card';
import { valuesOf } from '@/utils/people/preferences';
import type { PersonDetails, PreferenceValue } from '@/utils/people/types';

type Told = { kind: PreferenceValue['kind'] };
const bare = <T extends Told>({ kind: _kind, ...told }: T): Omit<T, 'kind'> => told;

/** Where nothing is left, the part is missing, as on a card. */
function given(parts: { [P in keyof CardParts]: CardParts[P] | undefined }): CardParts {
  const isGiven = (value: unknown) => value !== undefined && (!Array.isArray(value) || value.length > 0);
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => isGiven(value)));
}

/** What always holds stands first. */
const inTurn = <W extends { blocks?: unknown }>(ways: readonly W[]): W[] => [
  ...ways.filter(({ blocks }) => !blocks),
  ...ways.filter(({ blocks }) => blocks),
];

/** What is kept of somebody, in the parts of a card: for showing it beside cards, and never as one. */
export function partsOf(
  values: readonly PreferenceValue[],
  details: PersonDetails & { name?: string } = {},
): CardParts {
  const kept = values.map((value) => ({ value }));
  const [feedback] = valuesOf(kept, 'feedback').map(bare);
  const [thanks] = valuesOf(kept, 'thanks').map(bare);
  return given({
    name: details.name,
    sayIt: details.sayIt,
    pronouns: details.pronouns,
    zone: valuesOf(kept, 'time-zone')[0]?.zone,
    work: valuesOf(kept, 'work-hours').flatMap(({ blocks }) => blocks),
    focus: valuesOf(kept, 'focus-hours').flatMap(({ blocks }) => blocks),
    best: valuesOf(kept, 'best-hours').flatMap(({ blocks }) => blocks),
    daysOff: valuesOf(kept, 'days-off').flatMap(({ days }) => days),
    channels: inTurn(valuesOf(kept, 'channel').map(bare)),
    avoid: valuesOf(kept, 'avoid').map(({ channel, blocks }) => (blocks ? { channel, blocks } : channel)),
    feedback,
    thanks,
    needs: valuesOf(kept, 'need').map(({ text }) => text),
    strengths: details.strengths,
    needsHelpWith: details.needsHelpWith,
    underPressure: details.underPressure,
  });
}
