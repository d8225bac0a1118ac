import { phrasesOf } from './behind';

/** What people at work ask for: with one of these in it, "likes ..." is a need and no hobby. */
export const workWords = phrasesOf(
  `fuss|ceremony|limelight|spotlight|agenda|bullet|bullet point|detail|number|figure|fact|data|context|background|example|deadline|heads-up|headsup|heads up|warning
  notice|summary|summarie|tldr|tl;dr|mail|e-mail|email|message|note|slide|picture|diagram|chart|screenshot|document|docs
  documentation|plan|planning|structure|structured|clarity|honesty|directness|straight|politeness|time|space|quiet|silence|reminder
  check-in|checkin|checklist|list|update|status|prep|preparation|preparing|decision|reason|option|small talk|smalltalk|surprise
  interruption|interrupted|jargon|acronym|chit-chat|chitchat|gossip|micro-management|micromanagement|micromanaged|pressure|noise
  answer|reply|replie|question|pace|word|sentence|headline|subject line|calendar invite|invite|invitation|schedule|minute|minutes
  meeting|call|proposal|solution|goals|priorities|expectations|appreciation|encouragement|autonomy|freedom|trust|guidance
  instruction|explanation|step|draft|link|source|evidence|proof|rushed|rush|hurry|last-minute|last minute|ambiguity|sarcasm|jokes
  humour at|humor at|emoji|formal|informal|titles|first name|being asked|be asked|informed|cc|cc'd|in the loop|kept in the loop|loop
  ahead|beforehand|in advance|early|upfront|up front|break|multitasking|long thread|thread|text|ticket|spec|brief|briefing|one topic
  one thing|follow-up|followup|confirmation|commitment|transparency|predictability|routine|changes|confrontation|conflict
  confronted|being put on the spot|put on the spot|on the spot|camera|video on|transcript|captions|subtitles|recording|large print
  dark mode|privacy|punctuality|being on time|late|lateness|bottom line|big picture|voice memo|voice note|conclusion|result|essentials|key point
  takeaway`,
);

/** What somebody does or loves outside of work. */
export const hobbies = phrasesOf(
  `to climb|to cook|to run|to read|to dance|to sing|to hike|to travel|to garden|to swim|to ski|to knit|to paint|to bake|to bike
  to cycle|to sail|to play|playing|watching|reading|cooking|baking|climbing|hiking|running|cycling|gardening|painting|singing
  dancing|sailing|skiing|knitting|swimming|surfing|fishing|camping|traveling|travelling|bouldering|birding|birdwatching|biking
  photography|yoga|chess|football|soccer|tennis|basketball|volleyball|hockey|cricket|rugby|golf|badminton|board game|boardgame
  video games|jazz|opera|music|techno|metal|books|novels|sci-fi|science fiction|movies|films|cinema|theatre|theater|art|museums
  dogs|cats|horses|plants|tea|coffee|wine|beer|cheese|chocolate|cake|food|pizza|ramen|sushi|pasta|mountains|the sea|the beach
  nature|trains|bikes|cars|motorbikes|football club|crosswords|puzzles|lego|origami|poetry|history|astronomy|woodworking|pottery
  sewing|crochet|gaming|podcasts|vinyl|guitar|piano|drums|marathons|triathlon`,
);

/** What people want to be spared. */
export const spared = phrasesOf(
  `small talk|smalltalk|surprise|jargon|acronym|chit-chat|chitchat|gossip|micro-management|micromanagement|last-minute|last minute
  interruption|pressure|sarcasm|irony|jokes|emoji|rush|rushing|ambiguity|unannounced|voice notes|voice memo|voice memos|voicemails|voice messages|long mails
  long emails|long messages|long meetings|long texts|long threads|long calls|walls of text|cold calls|reply-all|reply all|cc
  multitasking|noise|camera|video|nonsense|bullshit|fluff|beating around the bush|politics|drama|slang|swearing|smells|perfume
  alcohol|meat|nuts`,
);

/** "Happy when somebody thanks her", "a thanks by mail": how to thank, and no need. */
export const byThanks =
  /\bwhen (?:one|you|people|somebody|someone|we|others) (?:thanks?|praises?)\b|^(?:an?|the|some) (?:[\p{L}-]+ )?(?:thanks|thank-yous?|thank yous?|praise)\b/iu;
