import { phrasesOf } from './behind';

/** Last words of jobs: with other words before them they are somebody's job, by themselves too. */
export const jobNouns = phrasesOf(
  `dean|vice-dean|chancellor|vice-chancellor|vice-rector|chairperson|chairman|chairwoman|spokesperson|spokesman|spokeswoman|ombudsperson|communicator|operative|co-ordinator|bibliographer|cataloguer|metadata specialist|practitioner|governor|trustee|supervisor|keeper|verger|provost|bursar|rector|liaison|counsel|senco|headteacher|ombudsman|rapporteur|attaché|attache|envoy|consul|ambassador
  potter|weaver|saddler|sculptor|illustrator|engraver|printmaker|bookbinder|luthier|playwright|screenwriter|dramaturg|puppeteer|magician|comedian|compere|dj|vj
  superintendent|constable|marshal|commander|chaperone|compositor|crofter|vintner|winemaker|cheesemaker|chandler|cooper|thatcher|stonemason|mason|groom|farrier|stablehand
  teller|canvasser|surveyor|invigilator|verifier|moderator|dogsbody|factotum|au pair|doula|perfusionist|orthodontist|audiologist|chiropodist|podiatrist|osteopath|chiropractor
  abbot|deacon|sexton|sacristan|almoner|beadle|town crier|registrar|assayer|picker|dialler|telesales|bouncer|doorman|barman|barmaid|busboy|runner|grip|key grip|best boy
  nurse|midwife|paramedic|physician|anaesthetist|anesthetist|radiographer|radiologist|physiotherapist|physio|optician|optometrist
  vet|veterinarian|carer|caretaker|caregiver|matron|consultant|registrar|orderly|porter|hygienist|dietitian|dietician|nutritionist
  phlebotomist|epidemiologist|pathologist|cardiologist|psychiatrist|pediatrician|paediatrician|gynaecologist|counsellor|counselor
  chef|cook|baker|barista|bartender|waiter|waitress|sommelier|butcher|brewer|confectioner|dishwasher|caterer|fishmonger
  foreman|forewoman|builder|bricklayer|carpenter|joiner|plumber|roofer|welder|painter|plasterer|tiler|glazier|fitter|scaffolder
  surveyor|estimator|locksmith|machinist|toolmaker|blacksmith|fabricator|assembler|packer|picker|loader|stocker|storekeeper
  warehouseman|dispatcher|scheduler|courier|pilot|captain|skipper|sailor|stewardess|steward|conductor|signaller|groundskeeper
  gardener|landscaper|farmer|florist|forester|ranger|beekeeper|gamekeeper|zookeeper|cleaner|housekeeper|janitor|concierge
  hairdresser|barber|beautician|tailor|seamstress|dressmaker|upholsterer|cobbler|jeweller|jeweler|goldsmith|watchmaker
  solicitor|barrister|notary|judge|prosecutor|magistrate|bailiff|paralegal|conveyancer|mediator|policeman|policewoman|detective
  firefighter|guard|warden|soldier|sergeant|lieutenant|colonel|major|inspector|examiner|assessor|appraiser|underwriter|actuary
  adjuster|banker|teller|cashier|merchandiser|salesperson|salesman|saleswoman|shopkeeper|retailer|wholesaler|importer|auctioneer
  realtor|landlord|valuer|fundraiser|campaigner|organiser|organizer|lobbyist|diplomat|politician|mayor|councillor|senator
  chaplain|priest|pastor|vicar|imam|rabbi|curator|conservator|archivist|historian|archaeologist|museologist|registrar|restorer
  actor|actress|dancer|choreographer|composer|musician|singer|violinist|pianist|organist|cellist|drummer|producer|presenter
  moderator|columnist|reporter|correspondent|proofreader|typesetter|publisher|novelist|poet|interpreter|linguist|transcriber
  videographer|cinematographer|cameraman|camerawoman|gaffer|stylist|costumier|stagehand|lighting designer|usher|projectionist
  tutor|headteacher|headmaster|headmistress|principal|lecturer|docent|childminder|nanny|babysitter|governess|educator|mentor
  geologist|geographer|astronomer|meteorologist|botanist|zoologist|ecologist|oceanographer|geneticist|microbiologist
  mathematician|anthropologist|sociologist|criminologist|toxicologist|metallurgist|cartographer|hydrologist
  typist|telephonist|stenographer|attendant|fundraiser|referee|umpire|athlete|jockey|lifeguard|masseur|masseuse
  undertaker|mortician|optimiser|hacker|webmaster|copyeditor|subeditor|podcaster|streamer|influencer|postman|postwoman
  guide|hotelier|innkeeper|restaurateur|co-owner|landlady|stallholder|receptionist|aider|greengrocer|milkman|chimney sweep|lumberjack|miner|driller|rigger|quarryman|fisherman|trawlerman|stoker|bosun|purser|longshoreman|stevedore|drover|shepherd`,
);

/** Jobs that are no more than a part of many others' sentences: they need a word of what they are for. */
export const partNouns = phrasesOf(
  `manager|lead|leader|head|chief|officer|worker|assistant|coordinator|supervisor|operator|executive|host|support|sister
  champion|agent|clerk|engineer|developer|designer|teacher|driver|technician|specialist|analyst|mechanic|buyer|planner
  director|administrator|secretary|controller|trainer|coach|editor|writer|tester|translator|researcher|master|maker
  deputy|partner|captain|handler|fitter|associate|representative|rep|adviser|advisor|auditor|consultant|architect`,
);

/** Words that stand before no job but before somebody else's, or make another sentence of it. */
export const noJobWords = phrasesOf(
  `the|a|an|my|our|your|his|her|their|its|this|that|these|those|some|any|every|each|no|not|never|another|other|same|old|former|ex
  new|next|last|first|good|great|bad|best|better|nice|favourite|favorite|and|or|but|with|without|from|to|in|on|at|by|for|of|as|than
  is|was|are|were|be|been|has|had|have|will|would|can|could|should|may|must|do|does|did|met|saw|called|asked|told|said|needs|need
  wants|want|likes|like|loves|hates|knows|know|prefers|prefer|uses|use|call|calls|email|emails|mail|mails|text|texts|message|ask
  chat|phone|send|sends|thank|thanks|hi|hello|dear|hey|became|become|found|lost|hired|fired|left|thinks|says|who|which|what|when
  where|why|how|if|because|since|until|before|after|while|only|just|also|too|very|really|so|i|we|he|she|they|you|it|me|us|him
  them|one|two|three|four|another|both|all|more|less|most|few|many|much|got|get|gets|gave|give|gives|brought|took|take|takes|looking
  looks|seems|works|working|talks|talked|talking|speaks|spoke|meets|hires|joins|joined|fix|fixes|broke|repairs|pays|paid|sues|sued
  reports|supports|avoid|avoids|trusts|via|per|through|about|against|between|during|over|under|near|around|then|now|still|maybe|fellow|keen|avid|passionate|terrible
  awful|horrible|lousy|funny|amateur|hobby|decent|brilliant|fantastic|lovely|lazy|rude|nasty|real|true|big|huge|sweet|kind|hard
  poor|proud|mine|ours|hers|theirs|yours|formerly|previously|once|erstwhile|retired|would-be|aspiring|weird|crazy|smart|clever|wonderful|amazing|excellent|future|whole|right|wrong|main|dear|late|early|busy|free|off|out`,
);
