/** What the law of many places guards most, and what a colleague told in trust. */
export type SensitiveTopic = 'health' | 'religion' | 'union' | 'origin' | 'sexuality' | 'politics';

/** Words and runs of up to three words, in small letters. A word here is no judgement of whoever it is about. */
export const sensitiveWords: Record<SensitiveTopic, string> = {
  health: `a stroke, abortion, addicted, addiction, adhd, alcoholic, allergic, allergy, alzheimer's, an operation, anorexia, anorexic,
    antidepressant, antidepressants, anxiety, arthritis, asd, asperger, asperger's, asthma, autism, autistic, back pain, bipolar, bulimia,
    burned out, burnout, burnt out, cancer, chemo, chemotherapy, chronic illness, chronic pain, chronically ill,
    color blind, colour blind, concussion, covid, crohn's, deaf, dementia, depressed, depression, diabetes, diabetic, diagnosed, diagnosis, dialysis, disability, dyslexia,
    dyslexic, eating disorder, endometriosis, epilepsy, epileptic, fertility, hard of hearing, hearing aid, hearing aids, hearing loss,
    heart attack, heart condition, heart disease, hiv, hospital, hysterectomy, ill, illness, insomnia, insulin, is disabled, ivf, long covid, medication, meds, menopause,
    mental health, migraine, migraines, miscarriage, multiple sclerosis, neurodivergent, ocd, off sick, panic attack, panic attacks, parkinson's, period pain,
    pregnancy, pregnant, psychiatric, psychiatrist, ptsd, rehab, rheumatism, schizophrenia, seizure, seizures, severely disabled, sick,
    sick leave, suicidal, suicide, surgery, therapist, therapy, tinnitus, tourette's, tumor, tumour, wheelchair`,
  religion: `atheist, baptised, baptist, buddhist, catholic, chapel, christening, christian, church, evangelical, hindu, imam, islam,
    islamic, jehovah's witness, jew, jewish, methodist, mormon, mosque, muslim, pastor, prayer, prayers, prays, priest, protestant,
    hajj, pilgrimage, quran, rabbi, ramadan, religion, religious, sabbath, shabbat, sikh, synagogue, umrah, yom kippur`,
  union: `labor union, labour union, on strike, shop steward, trade union, union, union member, union rep, unionised, unionized,
    works council`,
  origin: `asylum, asylum seeker, deported, ethnic, ethnicity, green card, immigrant, immigrated, migrant, mixed race,
    racial, refugee, residence permit, visa, work permit`,
  sexuality: `bisexual, came out, coming out, gay, gender identity, heterosexual, homosexual, lesbian, lgbt, lgbtq, lgbtqia,
    non-binary, nonbinary, queer, sexual orientation, sexuality, trans man, trans person, trans woman, transgender, transsexual`,
  politics: `activist, anarchist, brexiteer, communist, conservative party, democrat, democrats, far left, far right, fascist,
    feminist, labour party, labour voter, left wing, left-wing, liberal party, marxist, political, politics, republican, republicans,
    right wing, right-wing, socialist, tory, votes for`,
};

/** The same letters, meant otherwise. */
export const harmlessWords = `allergic to meetings, button is disabled, came out of, came out on, came out with, church street, deaf ears, tone deaf,
  coming out of, coming out on, coming out with, credit union, european union, gender identity page, hospital account, hospital client,
  hospital customer, hospital project, link is disabled, office politics, sick of, soviet union, sql union, student union, union square,
  union type, union types, visa card, visa letters, visa matters, visa queries, visa questions, visa stuff`;
