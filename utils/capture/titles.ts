import { around, before, behind, phrasesOf } from './behind';
import { jobNouns, noJobWords, partNouns } from './job-words';

const jobs = new Set(
  `designer developer engineer scientist analyst accountant nurse lawyer attorney architect consultant director officer recruiter
  assistant administrator admin editor writer copywriter researcher tester teacher professor doctor pm po cto ceo cfo coo cmo
  cio vp svp evp founder cofounder co-founder intern trainee apprentice specialist technician planner controller buyer secretary
  translator programmer sysadmin dev sre swe tpm clerk economist statistician physicist chemist biologist mathematician lecturer
  postdoc phd librarian journalist photographer illustrator animator strategist coordinator associate partner president
  paralegal auditor bookkeeper treasurer therapist psychologist pharmacist surgeon dentist mechanic electrician driver
  representative rep agent broker trader banker advisor adviser coach trainer instructor facilitator operator inspector
  receptionist freelancer contractor gc md gp gm ta hlta pi ra qs hca hcp sho cnm hod dpo ciso cso cpo cdo cro cmo asm dsm csm tsm nco mp mep cpa swe dba ae sdr bdr pmm aide purchaser`.split(
    /\s+/,
  ),
);
/** Words that make a job only with another: "product manager", "team lead". */
const halfJobs = new Set([
  'manager',
  'lead',
  'owner',
  'head',
  'executive',
  'student',
  'leader',
  'master',
  'chief',
  'support',
  'host',
]);
const kinds = new Set(
  `senior sr junior jr lead chief principal staff deputy assistant associate vice product project program programme data software
  hardware frontend front-end backend back-end fullstack full-stack full stack ux ui ux/ui graphic web sales marketing account
  office finance financial legal tax patent research security network systems system support customer business people talent hr
  it qa test quality technical tech scrum general regional executive managing art creative content community medical mechanical
  electrical civil industrial chemical machine learning ml ai cloud devops platform mobile ios android key event events social
  media operations supply chain team group engineering design brand growth success warehouse logistics procurement site
  reliability release delivery service information communications pr public relations interaction visual motion game games video
  audio sound executive human resources payroll benefits training clinical lab field plant production process database
  infrastructure solution solutions enterprise embedded firmware robotics biomedical financial investment risk compliance
  policy agile trainee student freelance external working phd cofounder head department division branch unit area country`.split(
    /\s+/,
  ),
);

const rank = /^(?:deputy|acting|interim|assistant|associate|senior|global|regional|co-?) ?/u;
const heads =
  /^(?:vice )?(?:head|vp|svp|director|chief|president|manager|team lead|tech lead|lead|professor|dean|chair|owner|member|keeper|curator|clerk|secretary|warden) of (?=\p{L})/u;
/** In which team somebody is, and no post. */
const memberOfTeam = /^member of .{2,50} (?:team|squad|department|dept|group)$/u;
const headThen =
  /^(?:head|vp|director|manager|lead|team ?lead|team ?leader|group lead|area manager|process lead),? (?=\p{L})/u;
/** "Lead time", "head office" are no posts. */
const noUnit = phrasesOf(
  'time|times|office|offices|count|counts|start|up|over|off|here|there|down|out|back|on|home|is|was|are|quarters|hunter|space|room|wind|way|board|cold|ache|generation|singer|guitar|role|story|article|days|and|or|the|a|an',
);
const runs = /^runs (?:the )?/u;
const regions = new Set(['emea', 'apac', 'dach', 'americas', 'europe', 'asia', 'global']);
const joins = new Set(['at', 'in', 'for', 'from', 'with', 'on', 'by']);
const isWord = (text: string) => /^[\p{L}&/-]+$/u.test(text);

/** "The director of the museum retired": what happened, and no post. */
const pastVerb =
  /^(?:retired|resigned|quit|left|called|died|won|lost|said|wrote|asked|came|went|answered|complained|is|was|has|had|will|knows|wants|says)$/u;

/** "Head of people and places", "director, sales EMEA". */
function isHead(title: string): boolean {
  const department = before(/ department$/u, behind(runs, title, 3, 60) ?? '', 2, 20);
  if (department !== undefined && isWord(department)) return true;
  if (memberOfTeam.test(title)) return false;
  const text = title.replace(rank, '');
  const what = behind(heads, text, 1, 90)?.split(' ');
  if (what)
    return (
      what.length < 6 &&
      what.every((word) => isWord(word) && !joins.has(word)) &&
      !/^(?:our|my|mine|ours)$/u.test(what[0] ?? '') &&
      !pastVerb.test(what.at(-1) ?? '') &&
      !/^(?:the|an?|our|my)$/u.test(what.at(-1) ?? '')
    );
  const [unit = '', region, ...more] = behind(headThen, text, 2, 45)?.split(' ') ?? [];
  return (
    unit.length > 1 &&
    isWord(unit) &&
    !noUnit.has(unit) &&
    more.length === 0 &&
    (region === undefined || regions.has(region))
  );
}

/** By how they end, these are jobs whatever they begin with: "restorationist" is none of them. */
const jobEnd =
  /^[a-z]{3,14}(?:ologist|ographer|iatrist|therapist|surgeon|nurse|smith|wright|keeper|monger|maker|dresser|layer|cutter|binder|setter|fitter|worker|master|hand|minder|teacher|trainer|manager|leader|engineer|officer|ist|ician)$/u;
const noJobEnd = phrasesOf(
  'magician|musician|tactician|politician|goalkeeper|timekeeper|troublemaker|headmaster|beforehand|secondhand|firsthand|offhand|shorthand|longhand|goldsmith|peacemaker|multilayer|icebreaker|stakeholder|ringmaster|grandmaster|underlayer|backhand|overhand|pacemaker|coffeemaker|webmaster|postmaster|paymaster|holidaymaker|merrymaker|playmaker|dressmaker|ringleader|cheerleader|optimist|pessimist|realist|idealist|perfectionist|minimalist|feminist|racist|sexist|socialist|communist|buddhist|methodist|baptist|atheist|cyclist|motorist|tourist|narcissist|nationalist|checklist|waitlist|playlist|shortlist|wishlist|whitelist|blacklist|exist|resist|assist|persist|insist|consist|subsist|desist|enlist|finalist|loyalist|hobbyist|alarmist|extremist|fatalist|purist|elitist|defeatist|opportunist|egoist|egotist|humanist|moralist|rationalist|traditionalist|royalist|capitalist|marxist|pacifist|nudist|naturist|triathlist|twist|wrist|moist',
);
const isJobByEnd = (word: string) => jobEnd.test(word) && !noJobEnd.has(word);

const jobOf = / (?:of|on) (?:the )?(?=\p{Ll})/gu;
const longestBefore = 4;

/** "Theatre lighting designer", "forklift driver": words of what a job is for, before what it is. */
function isMadeJob(title: string): boolean {
  const words = title.split(' ');
  const last = words.at(-1) ?? '';
  const ahead = words.slice(0, -1);
  const single = last.replace(/s$/, '');
  const isJob =
    isJobByEnd(single) ||
    [last, single].some((one) => jobNouns.has(one) || (ahead.length > 0 && (jobs.has(one) || partNouns.has(one))));
  const isFree = ahead.every((word) => /^[\p{L}\p{N}&/-]+$/u.test(word) && !noJobWords.has(word));
  return isJob && last.length > 2 && ahead.length < longestBefore && isFree && !/^\d+$/u.test(ahead.join(''));
}

/** "Curator of prints", "nurse on ward 7". */
function isJobOf(text: string): boolean {
  const [found] = around(text, jobOf);
  const words = found?.back.split(' ') ?? [];
  const isFree = words.every(
    (word) => /^[\p{L}\p{N}&/-]+$/u.test(word) && !noJobWords.has(word) && !isDayName.test(word),
  );
  return (
    found !== undefined &&
    words.length < 4 &&
    isFree &&
    !pastVerb.test(words.at(-1) ?? '') &&
    !/^(?:client|customer|buyer|project)(?: |$)|(?: |^)(?:team|squad|department|dept|crew|tribe)$/u.test(found.back) &&
    isPlainTitle(found.front.toLowerCase())
  );
}

/** "Controller of Examinations": of a field, and of no firm. */
const fieldEnd =
  /^\p{Lu}\p{Ll}+(?:ions|tion|sion|ments?|ings|ance|ence|ics|ogy|ship|udies|udents|ounts|orks|airs|ales|ealth|ools|rants|rchives|ollections|ervices|ibraries|states|ets|elfare|fety|ality|curity|istry|ecords|vents|ursing|earning|ousing|aining|nnel|pply|urchase|oyalties)$/u;
const houseWord =
  /^(?:Ministry|Institution|Foundation|Commission|Association|Federation|Corporation|Administration|Registry|Council)$/u;
function isOfField(text: string): boolean {
  const [found] = around(text, / of (?:the )?(?=\p{Lu})/gu);
  const words = found?.back.split(/ (?:and|&) /u) ?? [];
  return (
    found !== undefined &&
    words.length < 3 &&
    words.every((one) => fieldEnd.test(one) && !houseWord.test(one)) &&
    isPlainTitle(found.front.toLowerCase())
  );
}

const isDayName = /^(?:mon|tue|wed|thu|fri|sat|sun)|^(?:leave|holiday|vacation|duty|call|site|lunch|now|good)/u;

/** "Charge nurse ward B", "translator EN-FR": which, behind the job. */
const which = / (?:ward|floor|team|unit|shift|line|level|region|year|group|class) (?:[a-z]|\d|\d\d)$/u;
const tongues = / [a-z][a-z]-[a-z][a-z]$/u;

/** Jobs of two words of which neither is one alone: "PhD candidate", "board member". */
const pair =
  /^(?:(?:senior|junior|visiting|honorary|associate|former|new|early-career|postdoctoral|clinical) ){0,2}(?:(?:phd|doctoral|msc|master|masters|mba|doctorate) (?:candidate|student|fellow|researcher)|(?:research|teaching|postdoctoral|clinical|industry|policy|marie curie|senior|visiting|honorary|doctoral) fellow|(?:principal|co-?principal|lead|chief|associate) investigator|(?:board|council|committee|faculty|cabinet) member|(?:works council|union|board|committee|department|programme|section|group|examination board|exam board|conference) chair|first officer|works (?:foreman|manager|director|doctor)|cabin crew|vice (?:dean|rector|chair|chancellor|provost|principal)|(?:locum|salaried|trainee) gp|owner-manager|company owner|business owner|shop owner|student assistant|degree apprentice)$/u;
const level = / (?:i|ii|iii|iv|v|l\d|ic\d|grade \d{1,2}|level \d|band \d[a-d]?|\(?[mfwdx]\/[mfwdx](?:\/[mfwdx])?\)?)$/u;
/** Teachers and researchers are of what they teach: "lecturer in statistics". */
const ofSubjects = phrasesOf(
  'lecturer|professor|reader|fellow|postdoc|student|candidate|researcher|teacher|instructor|tutor|docent|chair|specialist|expert|trainee|apprentice|consultant|registrar',
);
const toWhom =
  / to (?:the )?(?:ceo|cfo|coo|cto|cio|md|gm|dean|vice[- ]dean|rector|vice[- ]rector|provost|board|board of directors|director|directors|managing director|executive board|president|vice[- ]president|chair|chairman|chief executive|head(?: of \p{L}{2,20})?|secretary general|mayor|minister|principal|vice-chancellor|department|faculty|partners|management(?: team| board)?|bishop|editor)$/u;

function isPlainTitle(given: string): boolean {
  const title = given.replace(level, '').replace(toWhom, '');
  if (pair.test(title) || (title !== given && /^(?:ea|pa)$/u.test(title))) return true;
  if (isHead(title)) return true;
  const words = title.split(' ');
  const last = (words.at(-1) ?? '').replace(/s$/, (end) => (jobs.has(words.at(-1) ?? '') ? end : ''));
  const isKnown = words.length <= 6 && words.slice(0, -1).every((word) => kinds.has(word));
  return (isKnown && (jobs.has(last) || (halfJobs.has(last) && words.length > 1))) || isMadeJob(title);
}

/** "Headteacher's PA", "builders' merchant": whose, or for whom. */
const ofWhose = /^[\p{L}-]{3,20}(?:['’]s|s['’]) (?=\p{L})/u;
const inBrackets = / \(\p{L}{2,20}\)$/u;

/** "Drivers", "sales engineers": the job of many, and so of no one. */
export function isOfMany(text: string): boolean {
  const words = text.split(' ');
  const last = words.at(-1) ?? '';
  const one = last.replace(/s$/u, '');
  if (one === last || words.some((word) => joins.has(word) || /^(?:of|to)$/u.test(word))) return false;
  return (jobs.has(one) || jobNouns.has(one) || isJobByEnd(one)) && !jobs.has(last) && !jobNouns.has(last);
}

const subjectEnd =
  /(?:ics|logy|ry|law|history|art|arts|design|english|french|german|dutch|spanish|latin|greek|music|maths|math|statistics|medicine|nursing|physics|science|sciences|studies|education|economics|philosophy|geography|media|policy|management|engineering|literature|languages?|theology|ethics|marketing|finance|accounting|psychology|surgery|dentistry|anaesthesia|archaeology|planning|architecture|ai|data|learning|humanities|linguistics|methods?|ecology|rights)$/u;
/** "Lecturer in statistics", "senior lecturer in nursing". */
function isOfSubject(text: string): boolean {
  const [found] = around(text.toLowerCase(), / (?:in|of|for) /gu);
  const [post = '', subject = ''] = [found?.front, found?.back];
  const isSubject =
    subject.split(' ').length < 4 &&
    !/(?:^| )(?:at|of|from|with|by|for|in|our|my|the|a) /u.test(subject) &&
    subjectEnd.test(subject) &&
    /^[\p{L}& -]+$/u.test(subject);
  return isSubject && ofSubjects.has(post.split(' ').at(-1) ?? '') && isPlainTitle(post);
}

/** Whether words are a job that somebody has: "senior designer", "head of finance", "charge nurse ward B". */
export function isTitle(written: string): boolean {
  const text = written.replace(ofWhose, '').replace(inBrackets, '');
  const title = text.toLowerCase();
  if (title.length > 70 || isOfMany(title)) return false;
  return (
    isPlainTitle(title) ||
    isPlainTitle(title.replace(which, '').replace(tongues, '')) ||
    isJobOf(text) ||
    isOfSubject(text) ||
    isOfField(text)
  );
}
