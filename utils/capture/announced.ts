import { behind } from './behind';

const polite = '(?:(?:always|please|just|best|better|kindly|do|to) ){0,2}';
const object = '(?:(?:her|him|them) )?';
const note =
  '(?:(?:quick|short|brief|little|wee|friendly|small|polite|one-line|advance|whatsapp|teams|slack|chat|text|calendar) ){0,2}(?:messages?|msgs?|texts?|pings?|dms?|lines?|notes?|heads-?ups?|heads up|mails?|e-?mails?|sms|whatsapps?|warnings?|words?|nudges?|chats?|slacks?|emojis?)';
const give =
  '(?:drop|send|shoot|give|leave|write|fire off|fire over|ping|whatsapp|text|message|msg|dm|mail|e-?mail|slack|chat)';
const comes =
  '(?:you (?:just )?)?(?:(?:call|ring|phon|dial|video|zoom|com|visit|drop|stop|pop|turn|show|walk|knock|book|meet|barg|wander|swing|schedul|invit|approach)(?:l?ing|ping|ting|e|ming|s)?|an?y? (?:call|visit|meeting|video call|phone call|zoom)|calls|visits|meetings)(?: |$)';

/** "Drop her a message first", "a quick text before calling". */
const noteAhead = new RegExp(
  `^${polite}(?:${give} ${object}(?:an? )?|an? |(?=heads|warning|advance|short|quick|little|brief))${note} (?:${object}(?:first|ahead|beforehand|up ?front|in advance)(?:$|,? (?:before|then|if|and not|not|please|rather|instead))|(?:first )?before ${comes})`,
  'iu',
);
const verbAhead = new RegExp(
  `^${polite}(?:(?:msg|message|text|ping|dm|mail|e-?mail|chat|slack|whatsapp|warn|announce|write|ask) ${object}(?:(?:shortly|briefly|a bit|quickly) )?(?:first )?before (?!calls)${comes}|(?:msg|message|text|ping|dm|whatsapp|warn) ${object}(?:first|ahead|beforehand|in advance)$)`,
  'iu',
);
const mostLong = 70;

/** Whether words say what is to come before a call or a visit: that is no wish for the way it comes by. */
export const isAnnounced = (text: string): boolean =>
  [noteAhead, verbAhead].some((form) => behind(form, text, 0, mostLong) !== undefined);
