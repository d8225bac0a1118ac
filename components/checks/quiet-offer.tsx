import './checks.css';
import { useApp } from '@/components/live/app';
import { Button } from '@/components/ui/button';
import { checks } from '@/utils/checks';
import type { LedgerCount } from '@/utils/cues/ledger';
import { say } from '@/utils/platform/say';
import { choose } from './choices';
import { chooseWithUndo } from './choose-with-undo';
import { offerWords } from './ledger-words';

/** A check that seldom helped offers to wait in the sidebar, says why, and takes a no for three months. */
export function QuietOffer(props: { count: LedgerCount }) {
  const { settings, now } = useApp();
  const check = () => checks.find(({ id }) => id === props.count.check);
  const goQuiet = () => {
    const own = check();
    const { off, raised, listed } = settings();
    if (own) void chooseWithUndo(choose(own, 'listed', settings()), { off, raised, listed }, 'cue.answered.listed');
  };
  const decline = () => {
    const { quietDeclined } = settings();
    const declined = { ...quietDeclined, [props.count.check]: new Date(now()).toISOString() };
    void chooseWithUndo({ quietDeclined: declined }, { quietDeclined }, 'cue.answered.goesOn');
  };
  return (
    <div class="quiet-offer">
      <p>{offerWords(props.count)}</p>
      <div class="row">
        <Button size="small" onPress={goQuiet}>
          {say('cue.onlyListed')}
        </Button>
        <Button kind="plain" size="small" onPress={decline}>
          {say('cue.offer.goOn')}
        </Button>
      </div>
    </div>
  );
}
