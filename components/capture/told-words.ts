import { markLabel, relationLabel, sideLabel } from '@/components/people/details/detail-words';
import { preferenceLabel } from '@/components/people/details/preference-words';
import { roleLabel } from '@/components/people/labels';
import type { Told } from '@/utils/capture/types';
import { say } from '@/utils/platform/say';

/** One thing that was told, as a line of a preview: with what it is, as no heading stands above it. */
export function toldLabel(told: Told, now: number): string {
  switch (told.kind) {
    case 'preference':
      return told.value.kind === 'need'
        ? say('captureUi.told.need', told.value.text)
        : preferenceLabel(told.value, now);
    case 'line':
    case 'item':
      return say(`captureUi.told.${told.field}`, told.text);
    case 'role':
      return say('captureUi.told.role', roleLabel(told.role));
    case 'relation':
      return say('details.line', say('details.relationLabel'), relationLabel(told.relation));
    case 'side':
      return say('details.line', say('details.sideLabel'), sideLabel(told.side));
    case 'mark':
      return markLabel(told.mark, now);
  }
}
