import type { PhraseGroup } from '@/utils/checks/packs/types';

/** Words that command, or send somebody away. */
export const order: PhraseGroup[] = [
  {
    check: 'harsh',
    reason: 'order',
    sure: 0.76,
    phrases: `
shut up
shut your @fill* mouth|trap|face|gob => please wait
just shut|stop up|talking|whining|complaining|already
do your @fill* job|work|homework|part $ => please have a look at it
do your @fill* job|homework => please have a look at it.
just do your|as|what|the @fill* job|work|told|i => please have a look at it.
stop whining|complaining|moaning|bitching|crying|arguing|lying|acting|bothering|pestering|nagging|harassing|trolling|pretending|lecturing|ranting|bullshitting|messing|pissing|whinging|bickering|meddling|interfering|sulking
quit|cut your? whining|complaining|moaning|the|it bullshit|crap|nonsense|drama|act
calm|cool|simmer|settle the @fword? down => let us take a moment.
calm|cool|simmer down => let us take a moment.
^grow up $ => please see it from my side
grow|get a spine|pair|backbone|up
get over it|yourself|this => let us move on.
^get lost|real|stuffed $ => I see it differently
get a life|grip|clue|brain => please see it from my side.
@you can get lost|stuffed
^deal with it $ => that is how it is for now
suck it up => that is how it is for now.
^back off $ => please give me some room
mind your @fill* own? @fill* business => I would like to keep this to myself.
get your @fill* act|shit|facts|head|stuff|story|priorities together|straight|out|done? => please check it again.
^read the @fill* manual|docs|documentation|instructions|thread|mail|email|ticket|faq|readme $ => it is written in the documents
^just|try|go read|reading the @fill* manual|docs|documentation|instructions|faq|readme => it is written in the documents.
rtfm => it is written in the manual.
open your @fill* eyes|ears => please look again.
^wake up $ => please look again
wake the @fword up => please look again.
pull yourself together => let us take a moment.
do not|n't @fill* ever speak|talk|contact|write|bother|email|mail to? @me => please do not write to me.
never ever? speak|talk|contact|write|bother|email to? @me again => please do not write to me.
do n't|not waste my|our|everyone
do n't|not @you dare
do n't|not @you|ever tell|talk @me what|how|to => I would rather decide.
do n't|not tell me what|how|to => I would rather decide.
do as @you are|'re told => please follow the plan.
because i said|say so => because I need it.
keep your @fill* opinion|opinions|mouth|nose|hands|comments to|shut|out|off
leave @me alone => please give me some time.
who asked @you
stay out of my|this|our @fill* business|way|kitchen|office => I would like to handle this.
end of discussion|story $ => that is my view
hurry the @fword? up
get on with it => please go on.
^get back to work $ => could we go on with the work
get the @fword out|off|away|over
get out of my|our|here|this @fill* office|kitchen|sight|way|face|room|house|shop|classroom
go away $ => please give me some time
back in your|the box|lane|place
stay in your lane => I would like to handle this.
know your place
stop wasting my|our|everyone|everybody|people
stop making a fuss|scene|drama|excuses => please tell me what you need.
do n't|not bother to|even|coming|replying|answering|asking|trying
sort yourself|it out $ => please look into it
take it or leave it => that is what I can offer.
like it or not => as it stands.
how i|we want|like it or
not my|our @fill* problem $ => I cannot help with that
none of your @fill* business|concern => something I would like to keep to myself.
drop the attitude|act
lose the attitude
watch your mouth|tone|language|step|back => please keep it friendly.
do n't|not take that tone
find someone|somebody else to bother|annoy|blame|waste
spare me => please leave out.
learn to|how to? read|code|write|spell|listen|google|think|behave|count|use|program|do|drive|cook|type
use your @fill* brain|brains|head|eyes|common => please look again.
read it again $ => please have another look
`,
  },
  {
    check: 'harsh',
    reason: 'order',
    sure: 0.5,
    phrases: `
@you need|have|had|'d to|better @fill* stop|learn|understand|realise|realize|listen
@you will do|follow|obey
just stop|fix|do|answer it|the|your|this question|damn|job|work? $ => could you please look at it
stop being => please try not to be.
stop it|that|this $ => please leave it
i|we expect|demand @you to => I would be glad if you could
`,
  },
  {
    check: 'harsh',
    reason: 'order',
    sure: 0.36,
    phrases: `
please stop
`,
  },
];
