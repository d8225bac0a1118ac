import type { WordSets } from '@/utils/text/phrases';
import type { PhraseKinds } from './spotter';

/** How an ask leaves things open: what (`vague`, `bare`), or who (`nobody`). `clear` is what says it after all. */
export type AskKind = 'beside' | 'vague' | 'bare' | 'nobody' | 'clear' | 'past' | 'none';

export const askSets: WordSets = {
  please: 'please pls plz kindly',
  could: 'can could would will',
  someone: 'someone somebody anyone anybody',
  do: `handle fix action review sort solve resolve proceed process assist help advise check update address tackle deal respond reply comment act
    follow investigate arrange organise organize finalise finalize finish do complete coordinate`,
  it: 'this it that these those them stuff things something everything',
  soon: 'asap soon soonest quickly now immediately urgently',
  up: 'up out with on into over of off',
  // To do these with something says nothing of what is to be done.
  tackle: 'look sort deal handle fix take follow work think do solve address check review help assist',
  with: 'into at after with on over about of care up out something',
  thing: 'thing things stuff issue matter situation problem topic business',
  fill: 'much greatly very highly really so',
  blank: 'thing things stuff matter situation',
  // Of these a dozen things may be meant.
  topic: `website newsletter event project campaign launch presentation budget move migration onboarding account accounts contract client customer supplier
    vendor order orders paperwork documents spreadsheet data database conference fair party marketing planning inventory catalogue audit tender grant
    application proposal report brochure website homepage system software schedule training social media`,
  info: 'info information details material materials stuff things documents files',
  chance: 'chance moment minute time second',
  day: 'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri',
  month:
    'spring summer autumn winter christmas easter january february march april june july august september october november december',
};

export const askPhrases: PhraseKinds<AskKind> = {
  // What exactly? Nothing follows that would say it.
  vague: `
    @please look into|at @it and get|come|let / need|want something|anything from you / @could you @please? take|have a? quick? look|peek at the thing|stuff|things / take care of the thing|stuff|things
    would you be able|free|available|willing|so? kind? to? help|assist $ / wondering if|whether you could|can|might help|assist $ / @please assist|revert|respond|reply|act $ / help me with a|the|some thing|things|stuff|something
    would|'d be great|good|nice|lovely|perfect to have|get|see @it @soon? $ / do the usual @please? $ / @please advise on next|further? steps $ / @could you @please? help|assist me|us? out? @please? $
    @please @do @up? @up? @it? @soon? $ / @please @do @up? @up? @it? at|as|when|if|whenever the? earliest|soon|possible|you|convenient
    @could|might you @please? @do @up? @up? @it? @please? @soon? $ / @could you @please? @do @up? @up? @it @please? at|as|when|if|before|first
    @could you @please? take|have a? quick? look|go|peek @please? @soon? $ / @please take|have a? quick? look $ / @please look into|at @it @soon? $
    @could you @please? look into|at|after @it @please? @soon? $ / look into|at|after @it when|if|as|at you|soon|possible|convenient|the / @could you @please? take care of @it @please? @soon? $ / @please take care of @it @soon? $
    @could you @please? do|help|assist something|with something|this|that|it / do|doing the needful / do that|the thing / do something about
    need|want|have|'ve your|some|a bit? of? help|favor|favour|input|advice with? something? $ / need help|assistance with something|this|it|that $
    we could|can|should move|get forward|moving|going on|with @it / get|move @it moving|going|forward|sorted|done $ / get things moving|going
    @could you help $ / make this|it happen $ / make sure|certain this|it|that|they gets|is|get|are done|handled|sorted|fixed|solved|resolved
    update|fix|do|change|finish the thing|things|stuff / need you to @do @it @soon? $ / get|come back to me|us @soon $ / ^ need @it done|fixed|sorted|handled @soon? $ / @it needs to be done|fixed|sorted|handled|solved|addressed @soon? $ / @could you @please? help|assist me|us out? with? something|it|this $ / @could you @please? @do|get @it @up @please? @soon? $ / @please @do|get @it @up @soon? $ / take|have a? quick? look and let me|us know $ / @please make @it happen
    @tackle @with? @with? that|the|this|a _? @thing $ / @tackle @with? @with? that|the|this|a _? @blank with|from|in|about|of|at|when|if|as|whenever|some|sometime|soon
    help|helping|assist|assisting|support me|us? out? with the|our|this|that|a|my @topic a? bit? $ / work|working on the|our|this|that @topic a? bit? $ / your help|support|input|assistance with|on the|our|this|that|my @topic $
    @could|please you? @please? send|give|get me|us|over? the|that|some|more|all? @info @please? $ / @could|please you? @please? send|give|get me|us|over? the|that|some|more|all? @info when|if|as|whenever|soon
    @could|please|pls you? please? update|fix|improve|change|check|review|redo|rework|finish|finalise|finalize|prepare|clean up? the|our|this|that @topic|@info|report|document|file|sheet|numbers|slides|deck|page|text|form|list|process up? $
    @could|please|pls you? please? take|have a? quick? look|peek at the|our|this|that @topic|document|file|sheet|numbers|slides|deck|page|text|form|list|process $ / make it|this|that|the _? better|nicer|prettier|pop|work|faster $
    @could|should|let|need|might|must we|us|'s|to? talk|speak|chat|meet|catch|touch up|base? sometime|soon|later|someday $ / @could|should|let we|'s talk|speak|chat|meet|catch|touch up|base? about|on the|this|that|it @topic|@thing? sometime|soon|later|at|when
    we need|have to talk|speak $ / appreciate|value your|any|some help|support|assistance|input $ / any help|support|input would|is|'s|'d be? @fill? appreciated|great|welcome|good
    need|use|have a|another hand|favour|favor with? something|this|that|it? $ / @could|please you? send|forward|share|give me|us? that|this|the file|document|thing|link|stuff $
    get|come back to me|us about|on|regarding the|this|that|our @topic|@thing $
    see|read|check|find|refer to? the|my? chain|thread|trail|mails|emails|mail|email|discussion|below below|above? and advise|revert|respond|action|act|comment $
    take|have a bit of a look|think|go at|about|on? the|this|that|it thing|stuff|matter|issue? / take care accordingly|of things|of stuff $ / look into things|stuff $
    @could|might you maybe|perhaps|possibly @please? @do @up? @it? @up? somehow|someday|sometime|at|when|whenever|if / @do @it @up? somehow / get @it moving|going|done in some form|way / @it kind|sort of needs to be done|sorted|fixed|handled
    something could|can|should|might be done about @it
    could|can|might be useful|helpful|good in some way
  `,
  // Nothing but the wish for an answer.
  bare: `
    ^ any|your thoughts|ideas|comments|opinions|feedback|input|suggestions|views|objections on? @it? @please? $ / ^ thoughts|opinions|ideas|feedback @please? $
    ^ what do you think $ / ^ any updates|update|news|progress on? @it? @please? $ / ^ asap @please? $ / ^ any|your thoughts|ideas|feedback on @it one? $ / ^ let me know your|what thoughts|opinion|view|feedback|you|ideas think? $ / ^ @please let me know your|what thoughts|opinion|view|feedback|you|ideas think? $ / ^ @please asap $ / ^ @please advise $ / ^ update @please? $
  `,
  // Whoever reads it may think of another.
  nobody: `
    can|could|would|will @someone @please? take|grab|own|do @it @please? $ /
    @someone|we should|must|ought|needs|need|has|have to? probably? look|take|do|deal|handle|sort|fix|update|clean|check|send|organise|organize|call|talk|think|write
    @someone should|must|ought|needs|has|may|might to? want?
    one|some of|from you|us|the|you should|must|needs|need|has|have|can|could|please to? / if @someone|one could|can|would|will|might _?
    we should|must|ought|need to? probably|maybe|perhaps / we probably|maybe|really should|must|need|ought / @could|would @someone @please? @do @up? @up?
    @could @someone @please? take|have|do a? look|care|something / would be great|good|nice|helpful|lovely if @someone|we|one
    'd be great|good|nice|helpful|lovely if @someone|we|one / would be great|good|nice if it|this was|is|gets|got|were
  `,
  // Courtesy around a wish.
  beside: `
    hope|trust you|this|your|all|everything|things are|'re|is|finds|had|have|was|went|goes / thank|thanks / no rush|hurry|stress|pressure / whenever you|it / it 's|is urgent|important / sorry|hate to|for bother|bothering|the / how are|is|was you|your|it|things
  `,
  // What, who or when is told.
  clear: `
    @day / @month / today|tonight|tomorrow|noon|midday|midnight|lunch|lunchtime|eod|cob|eow / this|next|end|coming|by of? the? morning|afternoon|evening|week|month|weekend|day
    by|at|before|until one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|then|lunch / in|within an|a|one|two|three|five|ten|half hour|minutes|minute|days|hours|week|weeks
    attached|enclosed / attachment|attachments|enclosure / following|below : / the same / call|ring|phone me
  `,
  // A day gone by says nothing of when.
  past: `
    from|last|since|of last? @day
  `,
  // It looks like a wish and is none.
  none: `
    no action|need|rush / no thoughts|comments|changes|news|update|updates / do|did n't|not need|know|have|want / here are|is|come my|some|the our? thoughts|comments|ideas / thanks|thank you? for
    let me know if|when|whether / if you need|have|want / glad|happy|able|going to help|assist / as @someone
  `,
};
