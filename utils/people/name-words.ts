const words = (list: string) => new Set(list.split(/\s+/));

/** Dropped before a name. Compared without points and in lower case. */
export const titlesBefore = words(
  `mr mrs ms miss mx dr prof professor sir dame rev reverend hon honourable fr father sister brother
  herr frau hr doktor mag ing dipl dipl-ing dipl-kfm
  m mme mlle monsieur madame mademoiselle maître
  sr sra srta señor señora señorita doña signor signora dott dottssa dottore
  dhr mevr mevrouw drs fru shri smt`,
);

/** Dropped behind a name. Not "MA", "BA" or "PE": Ma and Ba are family names. */
export const titlesAfter = words(
  `jr sr ii iii iv phd dphil md dds esq mba msc bsc mph mfa jd llb llm cpa cfa pmp
  mag dipl-ing dr med habil msc bed meng beng obe mbe cbe frs`,
);

/** They begin the family name: Ludwig *van* Beethoven. */
export const particles = words(
  "van von vom vander vonder de der den del della dello di da dos das do du la le las los lo bin bint ibn al el ten ter te zu zum zur af av 't y dal",
);

/** They belong to the word behind them: Abdul Rahman is one given name. */
export const compoundStarts = words('abd abdul abdel abdal abu عبد أبو ابو');

/** Words of groups, firms and machines; a name with one of them is nobody's. */
export const groupWords = words(
  `team teams group groups list lists newsletter newsletters support helpdesk servicedesk sales marketing office admin
  administrator noreply no-reply donotreply notification notifications notifier alert alerts bot robot system daemon
  mailer-daemon postmaster webmaster department dept division committee council crew staff everyone everybody all
  reception info billing accounts accounting payroll recruiting recruitment careers jobs hr finance legal compliance
  security operations customer customers service services care desk hotline project inc ltd llc gmbh kg ohg plc corp
  corporation company bv srl association university institute foundation society club union verein
  abteilung vertrieb buchhaltung personalabteilung personal empfang sekretariat verwaltung kundenservice kundendienst
  einkauf leitung geschäftsführung équipe equipe service-client contabilidad ventas soporte equipo`,
);

/** Parts of an address that stand for a function instead of a person. */
export const mailboxWords = new Set([
  ...groupWords,
  ...words(
    `no reply not donot bounce bounces mailer postmaster abuse root contact contacts kontakt hello hi hallo mail email
    enquiries inquiries enquiry inquiry feedback news press media events event web website www shop store orders order
    invoice invoices rechnung rechnungen receipts payments payment payable receivable bookings booking reservations
    job career bewerbung bewerbungen hiring talent people human resources privacy datenschutz data protection dpo it edv
    help service subscribe unsubscribe members membership board vorstand betriebsrat works ombuds ethics whistle helpline
    facilities facility front house student students teacher teachers faculty library devs developers engineering
    design product research lab labs ops devops sre oncall ci build builds jenkins github gitlab jira confluence slack
    calendar calendars room rooms meeting conference scanner printer fax test testing demo staging example user users
    guest guests public official central headquarters hq customer client clients partner partners vendor
    vendors supplier suppliers procurement purchasing logistics shipping delivery warehouse quality account key success`,
  ),
]);

/** Never a name by themselves, even where a display name has them: "The Boss". */
export const functionWords = words(
  `the a an and or of in on at to by for from with as is am are be was it he she we us you they them his her him my our
  your their this that these those all any some no not so if but do did go one der die das und oder ein eine er sie es
  wir ihr ich du mit von zu im am um auf aus bei nach le la les et un une el los las y`,
);

/** How mail clients call the reader in place of a name. */
export const selfWords = words('me you myself ich du mich moi yo');
