import '@/components/identity/identity.css';
import { Button } from '@/components/ui/button';
import type { ParticipantCard } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';

const words = {
  work: { one: 'identityUi.sides.awayWorkOne', several: 'identityUi.sides.awayWork' },
  private: { one: 'identityUi.sides.awayPrivateOne', several: 'identityUi.sides.awayPrivate' },
} as const;

/** Some on the page are kept on the user's other side: told in a line, shown when asked for. */
export function AwayLine(props: { away: ParticipantCard[]; onShow: () => void }) {
  const text = () => {
    const { one, several } = words[props.away[0]?.away ?? 'work'];
    return props.away.length === 1 ? say(one) : say(several, String(props.away.length));
  };
  return (
    <div class="away-line">
      <p class="soft small">{text()}</p>
      <Button kind="plain" size="small" onPress={props.onShow}>
        {say('identityUi.sides.show')}
      </Button>
    </div>
  );
}
