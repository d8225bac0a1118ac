/** What people call a country or a part of it, before "holidays" (ISO 3166-1 and 3166-2; lands by their holidays' own names). */
export const regions = `
DE: german, germany, deutsche, brd
DE-BY: bavarian, bavaria, munich, bayern, bayerische
DE-BE: berlin
DE-HH: hamburg
DE-HB: bremen
DE-HE: hessian, hesse, hessen, frankfurt
DE-NW: nrw, north rhine-westphalia, cologne
DE-BW: baden-württemberg, baden-wurttemberg, swabian, stuttgart
DE-SN: saxon, saxony
DE-NI: lower saxony
DE-RP: rhineland-palatinate
DE-SH: schleswig-holstein
DE-TH: thuringia, thuringian
DE-SL: saarland
DE-BB: brandenburg
DE-ST: saxony-anhalt
DE-MV: mecklenburg
AT: austrian, austria
CH: swiss, switzerland, helvetic
CH-ZH: zurich, zürich
CH-GE: geneva
CH-BE: bern
FR: french, france
ES: spanish, spain
ES-CT: catalan, catalonia, barcelona
ES-MD: madrid
ES-AN: andalusian, andalusia
ES-PV: basque
PT: portuguese, portugal
IT: italian, italy
NL: dutch, netherlands, the netherlands, holland, nl
BE: belgian, belgium
LU: luxembourg
GB: british, uk, u.k, gb, united kingdom, great britain, britain
GB-ENG: english, england
GB-SCT: scottish, scotland, scots
GB-WLS: welsh, wales
GB-NIR: northern irish, northern ireland, northern bank, the north's, belfast, ni, n ireland, ulster
IE: irish, ireland, roi, republic of ireland
DK: danish, denmark, dk
SE: swedish, sweden
NO: norwegian, norway
FI: finnish, finland
IS: icelandic, iceland
PL: polish, poland
CZ: czech, czechia, czech republic, cz
SK: slovak, slovakia
HU: hungarian, hungary
RO: romanian, romania
BG: bulgarian, bulgaria
GR: greek, greece
HR: croatian, croatia
SI: slovenian, slovenia
RS: serbian, serbia
UA: ukrainian, ukraine
EE: estonian, estonia
LV: latvian, latvia
LT: lithuanian, lithuania
TR: turkish, turkey
RU: russian, russia
IL: israeli, israel
AE: emirati, uae, u.a.e
SA: saudi, saudi arabia, ksa
EG: egyptian, egypt
MA: moroccan, morocco
NG: nigerian, nigeria
KE: kenyan, kenya
ZA: south african, south africa, saffa, rsa
IN: indian, india
PK: pakistani, pakistan
BD: bangladeshi, bangladesh
LK: sri lankan, sri lanka
NP: nepali, nepalese, nepal
CN: chinese, china
HK: hong kong, hk, hong kongese
TW: taiwanese, taiwan
JP: japanese, japan, jp
KR: korean, rok, south korean, south korea, korea
SG: singaporean, singapore, sg
MY: malaysian, malaysia
TH: thai, thailand
VN: vietnamese, vietnam
PH: filipino, pinoy, philippine, philippines, the philippines
ID: indonesian, indonesia
AU: australian, australia, aussie, aus, oz
AU-NSW: new south wales, nsw
AU-VIC: victoria, victorian
AU-QLD: queensland, qld
NZ: new zealand, kiwi, nz, aotearoa
US: us, usa, u.s.a, american, united states, u.s, the us, federal
US-CA: californian, california
US-NY: new york
US-TX: texas, texan
CA: canadian, canada
CA-QC: quebec, québec
CA-ON: ontario
CA-BC: british columbia
MX: mexican, mexico
BR: brazilian, brazil
AR: argentinian, argentine, argentina
CL: chilean, chile
CO: colombian, colombia
PE: peruvian, peru
`;
