import './progress.css';
import { createUniqueId } from 'solid-js';
import { say } from '@/utils/platform/say';
import { Button } from './button';

interface ProgressProps {
  label: string;
  /** From 0 to 1. */
  share: number;
  onCancel: () => void;
}

/** How far something long is, with a way to stop it. */
export function Progress(props: ProgressProps) {
  const id = createUniqueId();
  const percent = () => Math.floor(props.share * 100);
  return (
    <div class="progress">
      <p class="progress-head">
        <span id={`progress-${id}`}>{props.label}</span>
        <span class="soft">{`${percent()} %`}</span>
      </p>
      <progress aria-labelledby={`progress-${id}`} value={percent()} max={100} />
      <div>
        <Button onPress={props.onCancel}>{say('ui.cancel')}</Button>
      </div>
    </div>
  );
}
