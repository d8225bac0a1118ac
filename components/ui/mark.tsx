import './mark.css';
import { say } from '@/utils/platform/say';

/** Our sign and name. */
export function Mark() {
  return (
    <span class="mark">
      <img src="/icon/attune.svg" width="22" height="22" alt="" />
      <span>{say('app.name')}</span>
    </span>
  );
}
