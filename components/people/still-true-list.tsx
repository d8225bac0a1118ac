import { hashOf } from '@/components/live/route';
import { callBackground } from '@/utils/messages/client';
import type { FadedPreference } from '@/utils/messages/review-calls';
import { say } from '@/utils/platform/say';
import { Name } from './avatar';
import { preferenceLabel } from './details/preference-words';
import { createDue, type Due, DueList } from './due-list';
import { Source } from './fact';
import { StillTrue } from './still-true';

/** What was told of anybody a year ago or longer. */
export const createFaded = (): Due<FadedPreference> =>
  createDue(async (query) => {
    const { faded, more } = await callBackground('fadedPreferences', query);
    return [faded, more];
  });

function FadedLine(props: { one: FadedPreference; onDone: () => void }) {
  return (
    <li class="still-line">
      <p>
        <a href={hashOf('person', props.one.person.id)}>
          <Name>{props.one.person.name}</Name>
        </a>
      </p>
      <p>
        <span dir="auto">{preferenceLabel(props.one.preference.value)}</span>{' '}
        <Source preference={props.one.preference} />
      </p>
      <StillTrue preference={props.one.preference} onDone={props.onDone} />
    </li>
  );
}

/** Of all people what may have changed. */
export function StillTrueList(props: { faded: Due<FadedPreference> }) {
  return (
    <DueList due={props.faded} label={say('details.still.title')} keyOf={({ preference }) => preference.id}>
      {(one, onDone) => <FadedLine one={one()} onDone={onDone} />}
    </DueList>
  );
}
