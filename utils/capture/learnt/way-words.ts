import { channelSign } from '@/utils/capture/channel-signs';

/** Ways that are known within words nobody knows all of, and are too loose to be read by themselves. */
const moreWays = new Map<string, string>(
  Object.entries({
    m: 'an email|a mail|email her|email him|e-mailed|emailed|mailed|mailbox|mail box|outlook|written email|post',
    c: "dm'd|dming|texted|pinged|messaged|chat box|group chat|whats app|wa|imessage|viber|wechat|line message|slacked|slack thread|thread|teams post",
    k: 'the phone|pick up the phone|phone line|rang|bell|a bell|buzz|tinkle|blower|video|videos|video meeting|video meetings|webcam|facetime|landline|audio call|voice note|voice notes|cold call|cold calls|phoned|called|webex|meet call|voice message|voice messages|voicemails',
    p: 'irl|walk-up|walk-ups|walk up|her office|his office|the office door|her desk|his desk|over lunch|tap on the shoulder|in the room|across the table|sit down|sit-down|walk in|face time',
  }).flatMap(([sign, phrases]) => phrases.split('|').map((phrase): [string, string] => [phrase, sign])),
);

/** The sign of a way to reach somebody, where words are one: mail, chat, call, in person, in writing. */
export function waySign(phrase: string): string | undefined {
  const sign = channelSign(phrase) ?? moreWays.get(phrase);
  return sign !== undefined && 'mckpw'.includes(sign) ? sign : undefined;
}
