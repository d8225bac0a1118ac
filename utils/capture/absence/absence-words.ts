import { phrasesOf } from '@/utils/capture/behind';

/** Words that only say that somebody is not there, and are no reason to keep. */
export const gone = phrasesOf(
  `out|off|away|ooo|oof|o.o.o|o.o.o.|absent|gone|unavailable|unreachable|offline|closed|shut|shut down|closed down|out of office|out of the office|out of reach|out of station
  out of town|out of the country|out of country|off work|off duty|off sick|out sick|off the grid|off grid|not available|not in|not here|not there|not around|not working|not at work
  not reachable|no longer reachable|not contactable|not online|not in the office|not in office|not on duty|won't be in|won't be there|won't be here|won't be around|won't be available
  won't be working|won't be reachable|won't be online|will not be in|will not be there|will not be here|will not be around|will not be available|will not be working|won't be in the office
  will not be in the office|cannot be reached|can't be reached|can not be reached|out of action|out of circulation|signed off|hard to reach|inaccessible|incommunicado|at home sick|we won't see her|we won't see him|we won't see them|won't see her|won't see him|no work|won't work|will not work|absence|absences|absent from work|absent from the office|will not be at work|won't be at work|no time for us|no time for me|away from her desk|away from his desk|away from the desk|away from work|away from the office|away from keyboard|afk|don't count on her|don't count on him|do not count on her|do not count on him
  don't expect her|don't expect him|do without her|do without him|not to be had|not to be reached|not to be found|nowhere to be found`,
);

/** A reason to be away by its name, with at most some words in front: "Pongal leave". */
export const reasons = phrasesOf(
  `leave|leaves|holiday|holidays|vacation|vacations|vacay|pto|sabbatical|furlough|annual leave|sick leave|time off|day off|days off|week off|weeks off|free day|free days|comp off|compensatory off
  comp day|comp days|toil|flex day|flexi day|flexday|gliding day|mental health day|personal day|personal days|volunteer day|duvet day|sick day|sick days|sick note|bank holiday|public holiday
  bridge day|bridging day|long weekend|shutdown|shut-down|closure|closing days|plant holidays|works holidays|company holidays|christmas break|easter break|break|winter break|summer break
  term break|semester break|maternity|paternity|mat leave|pat leave|parental leave|maternity leave|paternity leave|adoption leave|career break
  on business|on a business trip|honeymoon|babymoon|cruise|safari|pilgrimage|hajj|umrah|staycation|getaway|trip|business trip|work trip|round trip|city trip|travel|travels|travelling|traveling|expedition|trek|retreat
  training|training course|course|workshop|conference|congress|convention|seminar|summit|symposium|trade fair|trade show|fair|expo|offsite|off-site|away day|away days|team event|boot camp|bootcamp
  summer school|winter school|hackathon|jury duty|jury service|military service|national service|reserve duty|reserves|civil service exam|manoeuvres
  hospital|hospital stay|surgery|operation|op|rehab|physio week|spa treatment|convalescence|quarantine|isolation|bed rest|sick|ill|unwell|poorly|flu|the flu|covid
  a cold|fever|viral fever|migraine|tonsillitis|bronchitis|pneumonia|stomach bug|food poisoning|chickenpox|injury|exam leave|study leave|sick list|sickness
  bereavement|moving day|native place|native village|home town|hometown|home village|home visit|family visit|home leave|ancestral village|back home|going home|going back home|flying home|heading home|travelling home|traveling home|driving home|off home`,
);

/** Leave in other languages, as people write it among English words. */
export const foreignLeave = phrasesOf(
  `urlaub|urlop|urlopie|urlopu|conge|conges|conge paye|vacances|vacaciones|vacanze|ferie|ferias|ferien|vakantie|verlof|semester|semesterledig|loma|lomalla|dovolena|dovolene|dovolenka|szabadsag
  szabadsagon|concediu|izin|izinde|otpusk|odmor|dopust|puhkus|atostogos|atvalinajums|orlof|elternzeit|mutterschutz|bildungsurlaub|sonderurlaub|resturlaub|krankenstand|krank|krankgeschrieben
  krankmeldung|betriebsurlaub|betriebsferien|werksferien|brueckentag|bruckentag|gleittag|zeitausgleich|abbummeln|kur|reha|dienstreise|fortbildung|schulung|arret maladie|arret|malade|rtt|pont
  conge maternite|conge parental|baja|baja por maternidad|permiso|puente|malattia|congedo|ponte|baixa|licenca|folga|feriado|chory|chora|zwolnienie|zwolnieniu|chorobowe|l4|macierzynski|delegacja
  delegacji|nemocenska|nemocenske|materska|betegszabadsag|ziek|ziekteverlof|zwangerschapsverlof|ouderschapsverlof|adv|sjuk|foraldraledig|vab|syg|barsel|sykemeldt|permisjon|sairas|sairaslomalla|chutti`,
);

/** What stands around these and says no more. */
export const fillers = phrasesOf(
  `is|are|be|will|will be|'s|'re|'ll|'ll be|am|she|he|they|she's|he's|they're|she'll|he'll|they'll|she is|he is|they are|has|have|had to be|got|gets|takes|taking|taken|has taken|goes|going|gone
  going to be|is going to be|planned|plans to be|planning|booked|approved|scheduled|on|in|at|a|an|the|her|his|their|with|with a|with the|some|this time|again|also|all|all day|all-day|whole day
  the whole day|whole|entire|the entire|full|full day|full-day|for|for the|completely|totally|then|so|and|but|just|now|currently|already|still|from|off|office|the office|whole office
  the whole office|the company|company|factory|works|plant|their office|her office|his office|there|here|due to be|as well|too|herself|himself|please|time|period|long|extended|after that|afterwards|from then|from then on|as of then|until further notice|down with|down with a|laid up with|in bed with|at home with|resting|recovering
  only|a day's|one day's|a day of|one day of|as follows|the following|this time|as a|as|at all|right now|at the moment|at present|for now|and her family|and his family|and family|and the family|and her husband|and his wife|and her wife|and his husband|and the kids|and her partner|and his partner|runs|lasts|goes on|goes|continues|extends|extended|is extended|by the doctor|by doctor|by her doctor|by his doctor|by the gp|and that|applied for|applied|already booked|granted|signed|confirmed|requested for
  going to|goes to|travelling to|traveling to|heading to|heads to|flying to|flies to|driving to|off to|back to|with no`,
);

/** Before a reason these are of somebody else, over, or doubted; then nothing is told. */
export const barred = phrasesOf(
  `is|are|i|i'm|i'll|i've|my|me|we|we're|our|us|you|your|was|were|had|came|got back|went|last|yesterday|ago|used|maybe|perhaps|might|may|may be|could|should|would|if|whether|unless|not on|never|no longer
  cancelled|canceled|postponed|moved|asked|asks|approve|wants|wanted|hopes|hopes for|dreams|loves|likes|hates|about|husband|wife|son|daughter|kid|kids|child|children|mum|mom|dad|mother|father|sister
  brother|partner|boss|cat|dog|friend|shop|canteen|cafe|ticket|tickets|project|deal|account|question|order|topic|topics|joke|photos|pictures|form|request|since|every|each|always|usually|often
  sometimes|normally|alternate|other|needs|need|send|book|plan|approval|budget|report|talk|talked|discuss|discussed|prepare|preparing|planning|organises|organizes|organising|running|runs|gives|giving
  teaches|leads|hosting|hosts|speaks|speaking|presents|presenting|until|till|back|until further|notice|it|its|it's|that|who|which|what|why|when|how|does|do|did|don't|doesn't|didn't|can|can't|won't|team|group|staff|students|clients
  customers|colleagues|everyone|everybody|newcomers|beginners|starters|users|apprentices|interns`,
);

/** That nobody is reached meanwhile says no more than that somebody is away. */
export const asides = phrasesOf(
  `phone off|phones off|laptop off|no phone|no phone calls|no calls|no mail|no mails|no email|no emails|no laptop|no signal|no internet|no access|no coverage|no cover|no contact|no contact at all|no reply|no replies|no answer|no answers|no meetings|do not call|don't call|please do not call|please don't call|do not mail|don't mail|do not write|don't write|no response|no responses|no news from her|no news from him|not even by chat|also not by phone
  no cell service|not even by phone|not even by mail|do not disturb|don't disturb|please don't disturb|back as usual|as usual|then as usual|back to normal|then normal|normal again|as usual again
  then back|then back as usual|then back to normal|going to native|gone to native|then normal hours|normal hours|normal hours again|then ok|then ok again|back to usual`,
);
