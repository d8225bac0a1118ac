const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Somebody of work by what they do. */
export const workRoles = list(`
boss manager supervisor director deputy chief chairman chairwoman chair head lead leader foreman vp ceo cfo cto coo principal dean secretary assistant aide staffer intern trainee apprentice temp
colleague coworker teammate predecessor successor counterpart ambassador consul attache counselor counsel envoy officer administrator commissioner analyst engineer developer designer
programmer architect consultant contractor recruiter salesman saleswoman salesperson rep accountant bookkeeper lawyer attorney paralegal clerk receptionist janitor cleaner cook chef waiter waitress
bartender nurse doctor surgeon midwife therapist teacher lecturer professor tutor coach trainer driver dispatcher scheduler planner trader broker technician electrician plumber carpenter
mechanic postdoc researcher editor producer copywriter reporter spokesman spokeswoman organizer organiser volunteer treasurer tester reviewer maintainer landlord caretaker hire newcomer
freelancer specialist liaison adviser advisor
`);

/** Somebody without more: a role only where "the new", "that", or a place of theirs stands beside it. */
export const plainPeople = list('guy guys girl man woman lady gal kid dude fellow bloke chap person gentleman lad one');

/** Kin of somebody at work: theirs to speak of. */
export const kin = list(
  'wife husband girlfriend boyfriend partner fiance fiancee ex spouse son daughter brother sister mother father mom dad mum uncle nephew niece cousin kids children',
);

/** Roles that are programs and devices as often: somebody's, or a person only with more beside it. */
export const thingRoles = list(
  'driver manager scheduler editor producer planner broker dispatcher cleaner trainer tester reviewer designer administrator reporter trader controller operator maintainer lead head rep developer officer chair',
);

/** What may stand between "the" and a role. */
export const roleWords = list(
  'new old deputy senior junior assistant vice project product sales account office current former chief acting associate managing executive regional local general legal medical ward hr it press political economic desk night duty',
);

/** What stands before a role that is one certain person. */
export const owners = list("the our my your his her their that this 's");

/** Before a plain person it tells one from others. */
export const picking = list('new old that this same other young senior junior it accounting finance sales marketing');

/** Kin by title: the writer's own. */
export const kinTitles = list('aunt auntie uncle cousin grandma grandpa granny mom mum dad father mother');

export const honorifics = list(
  'mr mrs ms miss dr prof amb ambassador sir madam dame capt captain col colonel gen general lt sgt maj major judge rev counselor consul secretary sec herr frau',
);
