import { describe, expect, it } from 'vitest';
import { phraseFindings } from '@/utils/checks/phrase-findings';
import { sentencesOf } from '@/utils/text/sentences';
import { english } from './index';

function listedIn(text: string): string[] {
  const sentences = sentencesOf(text);
  const findings = sentences.flatMap((sentence, at) => phraseFindings(english, sentence, sentences[at + 1]));
  return findings.filter(({ sure }) => sure >= 0.45).map(({ check }) => check);
}

describe('words that are not meant', () => {
  it.each([
    ['the name of a thing', 'Two crates of Old Bastard cider came.', 'The old bastard came.'],
    ['a term', 'Take a dumb terminal.', 'What a dumb rule.'],
    ['a denial', 'The delay is not your fault.', 'The delay is your fault.'],
    ['said of oneself', 'I am such an idiot today.', 'He is such an idiot today.'],
    ['said of one’s own act', 'It was careless of me to leave it open.', 'It was careless of you to leave it open.'],
    ['what a tool says of them', 'The checker flagged stupid and idiot.', 'The stupid idiot left.'],
    ['the words themselves', 'Please avoid the word idiot in letters.', 'Please avoid the idiot in room two.'],
    ['thanks', 'You never say no, thank you for that.', 'You never say thank you.'],
    ['admiration', 'That solo was insane, I loved it.', 'That rule was insane.'],
    ['fun', 'You magnificent bastard, it runs.', 'You miserable bastard, it stands.'],
    ['laughter', 'Haha you idiot, that is brilliant.', 'Haha you idiot, that is wrong.'],
    ['a device', 'The printer is a piece of crap again.', 'The printer driver is a piece of crap again.'],
    ['the weather', 'The weather is shit today.', 'Your plan is shit today.'],
    ['a bad deed denied', 'You never let us down.', 'You never let us finish.'],
    ['a bad deed denied in the clause before', 'I never doubted you, not even once.', 'You came late, not even once.'],
    ['a good end of a phrase', 'You are always on time.', 'You are always on the phone.'],
    ['a secret', 'Not a word to her please.', 'Not a word to us since May.'],
    ['thanks for a gift', 'Whoever left the cake, thank you.', 'Whoever left the mess, thank you.'],
    ['delight', 'Every time I ask you, it is a joy.', 'Every time I ask you, it is late.'],
    ['grief', 'The funeral was awful, and everything is wrong since.', 'The rota is bullshit.'],
  ])('stay silent: %s', (_, unmeant, meant) => {
    expect(listedIn(unmeant)).toEqual([]);
    expect(listedIn(meant)).not.toEqual([]);
  });
});
