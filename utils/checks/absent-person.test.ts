import { describe, expect, it } from 'vitest';
import { absentPerson } from './absent-person';
import { fillGiven, readGiven } from './given';
import type { CheckGiven } from './types';

const kept = [
  { name: 'Carol Klein', aliases: ['CK'], addresses: ['carol@x.example'] },
  { name: 'Dave Okafor', addresses: ['dave@x.example'] },
  { name: 'Will Turner', addresses: ['will@x.example'] },
  { name: 'Priya Nair', aliases: ['Pri'], addresses: ['priya@x.example'] },
];
const toBob: Partial<CheckGiven> = {
  to: ['Bob Marsh <bob@x.example>'],
  from: 'Ana Ruiz <ana@x.example>',
  people: kept,
};

function found(text: string, given: Partial<CheckGiven> = {}) {
  const { draft, knowledge } = readGiven(fillGiven({ text, ...toBob, ...given }), 0);
  return absentPerson.find(draft, knowledge).filter(({ sure }) => sure >= 0.6);
}

describe('an absent person', () => {
  it.each([
    'Carol is a nightmare to work with.',
    'I am so fed up with Carol.',
    'Honestly, Dave is useless at planning.',
    'Will is so slow, we missed the concrete delivery again.',
    'Dave couldn’t organise a coffee round.',
    'Carol thinks she knows everything about the ward.',
    'Dave has no idea what he is doing on the pitch.',
    'Carol never answers her phone.',
    'Priya always finds an excuse.',
    'I wouldn’t trust Dave with the till.',
    'Don’t you think? Carol is way too bossy.',
    'Carol drives me crazy.',
    'Dave keeps forgetting the test plates.',
    'Dave lied about the hours.',
    'Carol’s attitude is terrible.',
    'Carol’s lessons are fine, but her attitude is awful.',
    'We lost the client because of Dave’s stupidity.',
    'It is all Carol’s fault.',
    'That idiot Dave locked the lab again.',
    'Typical Carol, late again.',
    'Dave should be fired.',
    'Carol is leaving her husband.',
    'Did you hear that Dave got fired?',
    'Rumour has it Priya is pregnant.',
    'Apparently Carol is looking for another job.',
    'Someone told me Dave was let go.',
    'Between you and me, Dave drinks.',
    'You didn’t hear it from me, but Carol is on a performance plan.',
    'Carol is seeing someone from the night shift.',
    'Dave has a drinking problem.',
    'Carol is on antidepressants.',
    'Priya earns twice what I do.',
    'I met Carol at the depot. She is impossible to work with.',
    'Dave did the roof survey. Frankly, he is incompetent.',
    'I read Carol’s report. Her writing is terrible.',
    'Dave called in. They never listen to anybody.',
    'Carol was here this morning and she was so rude to the guests.',
    'I spoke with Dave about the rota yesterday. It went well. He still doesn’t have a clue.',
    'CK is such a drama queen.',
    'Pri messed up the whole order.',
    'carol is lazy and dave is worse, he never helps',
    'ngl carol is so annoying today',
    'lol dave is clueless',
    'Carol Klein is not up to the job.',
    'Carol isn’t very bright.',
    'If you ask me, Carol is lazy.',
    'To be honest Dave is a liar.',
    'Carol talks too much.',
    'Nobody likes Dave.',
    'Everyone hates working with Carol.',
    'I can’t stand Dave’s jokes, and Dave is a creep.',
    'Carol took all the credit for the menu.',
    'Dave threw me under the bus in the board meeting.',
    'Carol let us down at the fair.',
    'Dave dropped the ball on the permits.',
    'Carol gets on my nerves.',
    'Dave acts like he owns the kitchen.',
    'Carol only cares about herself.',
    'I’m glad Carol is gone.',
    'Dave is full of himself.',
    'Carol is two-faced.',
    'Dave from accounting is a joke.',
    'Carol and Dave are useless.',
    'Why is Carol always so moody?',
    'What is wrong with Dave?',
    'Please keep this between us: Carol is quitting.',
    'Word is that Dave failed probation.',
    'I heard from the nurses that Carol got a warning.',
    'People say Dave cheats on the time sheets.',
    'Carol was crying in the toilet, apparently she was dumped.',
    'Dave was diagnosed with cancer.',
    'Will is such a slacker.',
    'Poor planning as usual. Dave is hopeless.',
    'Carol can be really rude to the drivers.',
    'I have to say Carol has been very unprofessional lately.',
    'The problem is that Dave doesn’t care.',
    'We all know Carol isn’t pulling her weight.',
    'Better not ask Dave, he is a disaster.',
    'Dave doesn’t know what he is talking about.',
    'Working with Carol is hell.',
    'Carol made a scene in front of the parents.',
    'Dave is too lazy to sweep the workshop.',
    'Honestly I think Carol is jealous of you.',
    'Carol’s code is garbage.',
    'Dave sucks.',
    'Dave’s presentation was a disaster.',
    'I don’t like Carol.',
    'Carol, who is useless anyway, forgot the keys again.',
    'Don’t tell Carol I said this, but she is hopeless with customers.',
    'Carol wants to leave the company.',
    'Dave and his stupid ideas.',
    'Dave is sleeping with the supplier.',
    'Carol is in way over her head with the audit.',
  ])('is judged or talked about: %s', (text) => {
    expect(found(text)).not.toEqual([]);
  });

  it.each([
    'Carol is on holiday until 3 March, please ask Dave.',
    'Carol will join the call at ten.',
    'I asked Carol for the drawings.',
    'Carol said the delivery is late.',
    'Carol is late today because of the train; start without her.',
    'Dave is covering the night shift for Carol.',
    'Carol is sick today, so I take her class.',
    'Dave is leaving at four, so call him before.',
    'Carol is leaving for Berlin tomorrow.',
    'Carol is moving to the Berlin office in May; she hands over to Dave next week.',
    'Carol’s last day is Friday, please sign the card.',
    'Carol is great with the kids.',
    'Dave did a brilliant job on the roof.',
    'Carol is insanely good at this.',
    'Dave is crazy busy this week.',
    'Carol is difficult to reach on Mondays.',
    'Dave missed the Tuesday delivery, so I reordered 40 bags.',
    'Dave forgot to attach the plan; here it is.',
    'Carol found a mistake in the invoice and fixed it.',
    'Carol and I disagree about the roof, so let us measure it.',
    'Carol prefers mail in the morning.',
    'Carol hates meetings before nine, so ten would be kinder.',
    'Carol isn’t rude at all, she was just tired.',
    'Nobody said that Carol is lazy.',
    'I never thought Dave was incompetent.',
    'It is not that Carol is careless.',
    'I don’t want to say Carol is wrong.',
    'Is Dave angry about the rota?',
    'Did Carol forget the keys?',
    'Do you know if Carol is unhappy with the plan?',
    'If Carol were unreliable, the parents would tell us.',
    'Unless Dave is useless with a saw, he could help.',
    'He wrote: “Carol is an idiot.” I asked him to stop.',
    '> Carol is an idiot\n\nPlease don’t write that.',
    'The Carol Street pump is useless.',
    'The Dave build is a disaster.',
    'We had the usual mess at Will’s Pizza.',
    'Will is a nice name for a bot.',
    'Will the plan be useless then?',
    'Will you be so lazy as to skip it?',
    'The carol we sang was terrible.',
    'Mary Carol Jones is a terrible singer.',
    'Dave Miller, the actor, is a disgrace.',
    'Aunt Carol is a pain.',
    'Carol passed away on Monday. She was difficult, and we loved her.',
    'I am sorry that I said Carol is lazy.',
    'I want to apologise for calling Dave useless.',
    'Thanks for telling me how rude Dave was, I will talk to him.',
    'Dave keeps touching me and is creepy, what should I do?',
    'Carol has been bullying the trainees and is awful to them.',
    'Dave is horrible to me and I feel unsafe with him.',
    'Carol threatened me, she is crazy.',
    'I am hopeless with numbers, Carol knows better.',
    'My idea was stupid, Carol’s was better.',
    'The printer is useless. Carol will bring the other one.',
    'Carol, you are so lazy ;)',
    'Hi Carol,\nyou are impossible, thank you for the cake!',
    'Ask Carol: the plan is terrible and she knows the way out.',
    'Carol sent the files, which are a mess because of the export.',
    'Carol’s laptop is broken again.',
    'Carol’s train is always late.',
    'Carol’s report is wrong on page 3, the sum should be 40.',
    'Dave is a disaster recovery engineer.',
    'Dave works as a fraud analyst.',
    'Carol is demanding a refund for us.',
    'Please don’t tell Carol about the birthday cake.',
    'Keep it from Dave, his farewell present is in the cupboard.',
    'I heard from Carol that the venue is booked.',
    'I heard Carol approved the budget.',
    'Apparently Carol is out until Monday.',
    'Apparently Dave sent the parcel to the wrong dock.',
    'Bob told me that Dave will take the van.',
    'I spoke to Carol and Dave. She is useless.',
    'I met Bob and Carol. He was so rude.',
    'My manager asked Carol about it. She is lazy.',
    'Carol checked the results. They are terrible.',
    'Carol asked the interns to tidy up. They never listen.',
    'I saw Carol and the new boiler. It is a disaster.',
    'Carol’s dog is so stupid.',
    'Carol’s husband called about the keys.',
    'Carol applied for the building permit.',
    'Carol is interviewing two candidates on Friday.',
    'Carol is seeing the client at three.',
    'Carol is looking for the blue folder.',
    'Carol makes more than 20 cakes a day.',
    'Please update Carol’s salary in the payroll form.',
    'Carol can’t make it tomorrow.',
    'Carol can’t open the file.',
    'Dave doesn’t work on Fridays.',
    'Dave doesn’t think we need a permit.',
    'Carol has no idea when the truck arrives, so please call them.',
    'Dave did nothing wrong.',
    'Carol let us know in time.',
    'Dave took our idea further, it is great.',
    'Who put Carol on the list?',
    'How did Carol get the file?',
    'I hope Carol gets better soon.',
    'I hate to lose Carol.',
    'I don’t blame Carol for it.',
    'Carol needs to get a visa first.',
    'Carol should be informed.',
    'We should replace Carol’s chair.',
    'Carol made everything clear to the guests.',
    'Carol’s usual desk is free.',
    'Carol is in a lot of pain after the fall, please send flowers.',
    'Jane is lazy.',
    'My boss is an idiot.',
    'The client is impossible.',
    'Carol ist so faul und macht nie etwas fertig, das nervt mich wirklich.',
    'Carol est vraiment nulle et elle ne fait rien du tout.',
    'Carol es muy perezosa y no hace nada en la oficina.',
    'Chị Carol rất lười và không bao giờ làm xong việc gì cả.',
    'Carol 很懒,从来不干活。',
  ])('is not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('who is there', () => {
  const judged = 'Carol is so lazy.';
  it.each([
    ['by address', { to: ['carol@x.example'] }],
    ['by address in Cc', { cc: ['Somebody <carol@x.example>'] }],
    ['by address in Bcc', { bcc: ['carol@x.example'] }],
    ['by the same full name', { to: ['Carol Klein'] }],
    ['by the first name alone', { to: ['Carol <c1@y.example>'] }],
    ['by another Carol among the readers', { to: ['Carol Smith <cs@y.example>'] }],
    ['by name in the address', { to: ['carol.smith@y.example'] }],
    ['as a member of the chat', { channel: 'chat', to: null, members: ['Bob Marsh', 'Carol Klein'] }],
    ['by a short form of the name', { to: ['Caroline Weber <cw@y.example>'] }],
    ['as the writer', { from: 'Carol Klein <carol@x.example>' }],
  ] satisfies [string, Partial<CheckGiven>][])('counts %s', (_, given) => {
    expect(found(judged, given)).toEqual([]);
  });
  it.each([
    ['nobody is addressed yet', { to: [] }],
    ['another person reads it', { to: ['Dave Okafor <dave@x.example>'] }],
    ['a chat of others reads it', { channel: 'chat', to: null, members: ['Bob Marsh', 'Dave Okafor'] }],
  ] satisfies [string, Partial<CheckGiven>][])('is absent where %s', (_, given) => {
    expect(found(judged, given)).toHaveLength(1);
  });
  it('tells two full names apart', () => {
    expect(found('Carol Klein is so lazy.', { to: ['Carol Smith <cs@y.example>'] })).toHaveLength(1);
  });
  it('is silent while the recipients cannot be read', () => {
    expect(found(judged, { recipientsKnown: false })).toEqual([]);
    expect(found(judged, { to: null })).toEqual([]);
  });
  it('knows an alias of somebody who reads it', () => {
    expect(found('CK is so lazy.', { to: ['carol@x.example'] })).toEqual([]);
  });
});

describe('whom it names', () => {
  it('is the one person it can be', () => {
    expect(found('Dave is a liar.')[0]).toMatchObject({ person: 'person-2', named: 'Dave', why: { args: ['Dave'] } });
  });
  it('is the name behind a pronoun', () => {
    expect(found('I asked Carol. She is so lazy.')[0]).toMatchObject({ named: 'She', why: { args: ['Carol'] } });
  });
  it('is nobody where two go by the name', () => {
    const people = [...kept, { name: 'Carol Weiss', addresses: ['weiss@x.example'] }];
    expect(found('Carol is a liar.', { people })[0]).toMatchObject({ person: null });
  });
  it('is silent where one of the two reads it', () => {
    const people = [...kept, { name: 'Caz Weiss', aliases: ['Carol'], addresses: ['weiss@x.example'] }];
    expect(found('Carol is a liar.', { people, to: ['weiss@x.example'] })).toEqual([]);
  });
  it('points at the words', () => {
    const text = '🙂 Well, Carol is so lazy today.';
    const [finding] = found(text);
    expect(text.slice(finding?.start, finding?.end)).toBe('Carol is so lazy');
  });
});

describe('safe ears', () => {
  it.each([
    'hr@x.example',
    'Human Resources <people@x.example>',
    'works-council@x.example',
    'Betriebsrat <br@x.example>',
    'union.rep@x.example',
    'ethics@x.example',
    'legal@x.example',
    'Ombuds Office <oo@x.example>',
    'compliance@x.example',
    'HR Business Partner <jo@x.example>',
  ])('is silent before %s', (to) => {
    expect(found('Carol is incompetent and lies to us.', { to: [to] })).toEqual([]);
  });
  it('is not silent before everybody whose name holds those letters', () => {
    expect(found('Carol is so lazy.', { to: ['Chris Uhrig <chris@uhr.example>'] })).toHaveLength(1);
  });
});
