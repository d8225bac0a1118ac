import { formsOf } from './forms';

/** What somebody does, told by a verb that judges it. */
const base = `
backstab badger badmouth belittle berate betray bicker bitch blab blabber blather blindside bloviate bluff bluster boast botch brag browbeat brownnose bulldoze bully bumble bungle coast connive cower cringe crow dawdle deceive defame demean denigrate disparage disrespect dither
embellish embezzle fawn fib flake flipflop flirt flounder flub foment freeload fume gloat goof gossip grandstand gripe grovel grouse gush hector hog hoodwink hound humiliate ingratiate kowtow leech lie loaf malign mangle manipulate meddle micromanage misbehave mishandle mismanage
misinform mislead moan mock mooch muddle nag nitpick obfuscate obsess ogle overpromise overreach overreact overstep overthink pander patronise patronize pester plagiarise plagiarize pontificate posture pout prattle preen prevaricate procrastinate ramble rant renege rile sabotage scapegoat scheme scowl shirk sleaze slack slander slobber smear
smirk snap snarl sneer snicker snitch snoop snub squabble squander steamroll steamroller stew stonewall strut suck sulk swindle tattle taunt trash undercut undermine vacillate waffle wallow whimper whine whinge yammer yap yell scream overcomplicate bloat cheat bungle fumble stink
`;

export const badConduct: ReadonlySet<string> = new Set(base.split(/\s+/).filter(Boolean).flatMap(formsOf));
