import { attribute, fits, holds, isElement, nearest, take } from './clean-dom';

const pressable = 'button, [role="button"], a, input[type="submit"], input[type="button"]';

/** By the names that pages give to it in their code. */
const coded =
  /(?:^|[-_:. ])(?:send|sendmsg|send-?message|message-?send|submit-?message|texty_send_button)(?:$|[-_:. ])/i;

/** By what the user reads on it, in the languages of most webmail. */
const worded =
  /^[^\p{L}]{0,4}(?:send|send now|send message|send mail|send email|reply|senden|absenden|nachricht senden|envoyer|envoyer le message|enviar|enviar mensaje|enviar agora|invia|verzenden|versturen|skicka|send melding|lähetä|wyślij|odeslat|küldés|trimite|gönder|отправить|надіслати|送信|发送|傳送|보내기)(?![\p{L}])/iu;

/** Longer words are no label of a button. */
const longestLabel = 60;

const labelsOf = (control: Element): string[] =>
  [
    attribute(control, 'aria-label'),
    attribute(control, 'title'),
    attribute(control, 'data-tooltip'),
    attribute(control, 'value'),
    take(control, 'textContent'),
  ].flatMap((label) => (label && label.trim().length <= longestLabel ? [label.trim()] : []));

const codesOf = (control: Element): string[] =>
  ['class', 'id', 'name', 'data-qa', 'data-testid', 'data-tid', 'data-action', 'data-command'].flatMap(
    (name) => attribute(control, name) ?? [],
  );

/** Whether a control is the one that sends, so far as its names tell. It is looked at, never touched. */
export const isSendControl = (control: Element): boolean =>
  codesOf(control).some((code) => coded.test(code)) || labelsOf(control).some((label) => worded.test(label));

/** The control that sends within `root`, where a press on `target` is a press on it. */
export function sendControlAt(target: EventTarget | null, root: Element): Element | undefined {
  if (!(target && 'nodeType' in target) || !isElement(target as Node)) return undefined;
  const control = nearest(target as Element, pressable);
  if (!control || !holds(root, control) || fits(control, '[disabled], [aria-disabled="true"]')) return undefined;
  return isSendControl(control) ? control : undefined;
}

/** Enter with Ctrl or Cmd sends in mail, Enter alone in most chats. */
export function isSendKey(event: KeyboardEvent, channel: 'mail' | 'chat'): boolean {
  if (event.key !== 'Enter' || event.isComposing || event.altKey) return false;
  return event.ctrlKey || event.metaKey || (channel === 'chat' && !event.shiftKey);
}
