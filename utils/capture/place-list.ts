/**
 * Places that are no city of a zone's name, by zone: more cities, countries with one zone, states, and zones in short. A
 * list of our own; zones are named as in the IANA time zone database (https://www.iana.org/time-zones, public domain).
 */
export const places = `
Europe/Berlin: germany, black forest, ruhr area, lower saxony, brandenburg, saarland, thuringia, deutschland, bonn, bremen, nuremberg, nürnberg, dortmund, essen, karlsruhe, mannheim, freiburg, heidelberg, potsdam, münster, augsburg, kiel, rostock, jena, aachen, mainz, bavaria, hesse, saxony, cet, cest, cet/cest, central european time, german time, berlin time
Europe/London: united kingdom, uk, great britain, britain, england, scotland, wales, sheffield, nottingham, southampton, reading, york, bath, brighton, belfast, aberdeen, leicester, exeter, norwich, swansea, northern ireland
Europe/Paris: france, provence, normandy, brittany, alsace, corsica, rennes, grenoble, montpellier, sophia antipolis
Europe/Madrid: spain, mallorca, majorca, ibiza, catalonia, andalusia, basque country, galicia, españa, zaragoza, granada, san sebastian, alicante
Atlantic/Canary: canary islands, tenerife, gran canaria, fuerteventura, lanzarote, las palmas
Atlantic/Madeira: funchal
Atlantic/Azores: azores, the azores
Asia/Makassar: bali, denpasar, ubud, canggu
Australia/Hobart: tasmania
America/Whitehorse: yukon
America/St_Johns: newfoundland
Pacific/Guam: guam
Africa/Dar_es_Salaam: zanzibar
America/Boise: idaho
America/Regina: saskatchewan
Europe/Rome: italy, tuscany, sicily, sardinia, lombardy, italia, palermo, genoa, verona, pisa, trieste
Europe/Lisbon: portugal, coimbra, faro
Europe/Amsterdam: netherlands, the netherlands, holland, delft, leiden, groningen, hague
Europe/Brussels: belgium, flanders, wallonia, leuven
Europe/Luxembourg: luxembourg
Europe/Zurich: switzerland, st gallen, winterthur, lugano
Europe/Vienna: austria, linz
Europe/Warsaw: poland, krakow, wroclaw, gdansk, poznan, lodz, katowice
Europe/Prague: czechia, czech republic, ostrava
Europe/Bratislava: slovakia
Europe/Budapest: hungary
Europe/Ljubljana: slovenia
Europe/Zagreb: croatia, split
Europe/Belgrade: serbia, novi sad
Europe/Sarajevo: bosnia
Europe/Skopje: north macedonia
Europe/Bucharest: romania, timisoara, brasov, cluj-napoca
Europe/Sofia: bulgaria, plovdiv, varna
Europe/Athens: greece
Europe/Stockholm: sweden, uppsala, lund
Europe/Oslo: norway, bergen, trondheim
Europe/Copenhagen: denmark, odense, aalborg
Europe/Helsinki: finland, turku, oulu
Europe/Tallinn: estonia, tartu
Europe/Riga: latvia
Europe/Vilnius: lithuania, kaunas
Europe/Dublin: ireland, limerick
Atlantic/Reykjavik: iceland
Europe/Kyiv: ukraine, kyiv, kiev, dnipro
Europe/Minsk: belarus
Europe/Moscow: msk, moscow time, st petersburg
Europe/Istanbul: turkey, türkiye, turkiye
Europe/Malta: malta, valletta
Asia/Nicosia: cyprus, limassol
Asia/Jerusalem: israel, beersheba
Asia/Jakarta: wib
Asia/Dubai: united arab emirates, uae, emirates, gulf standard time
Asia/Riyadh: saudi arabia
Asia/Qatar: qatar, doha
Asia/Beirut: lebanon
Asia/Amman: amman
Asia/Tehran: iran
Asia/Baghdad: iraq
Asia/Karachi: pakistan, pkt, rawalpindi
Asia/Kolkata: india, goa, kerala, karnataka, maharashtra, tamil nadu, telangana, gujarat, calcutta, mumbai, bombay, delhi, new delhi, bangalore, bengaluru, chennai, madras, pune, ahmedabad, noida, gurgaon, gurugram, kochi, jaipur, lucknow, indore, coimbatore, hyderabad
Asia/Colombo: sri lanka
Asia/Kathmandu: nepal, npt
Asia/Dhaka: bangladesh
Asia/Yangon: myanmar
Asia/Bangkok: thailand, chiang mai, phuket
Asia/Ho_Chi_Minh: vietnam, saigon, ho chi minh city, hcmc, hanoi, da nang
Asia/Phnom_Penh: cambodia
Asia/Kuala_Lumpur: malaysia
Asia/Singapore: singapore, sgt
Asia/Manila: philippines, the philippines, quezon city, davao
Asia/Shanghai: china, suzhou, xiamen, xi'an, qingdao, tianjin, dalian
Asia/Hong_Kong: hong kong, hkt
Asia/Taipei: taiwan
Asia/Tokyo: japan, jst, kobe
Asia/Seoul: south korea, korea, kst, pangyo
Asia/Almaty: kazakhstan, astana
Asia/Tashkent: uzbekistan
Asia/Yerevan: armenia
Asia/Baku: azerbaijan
Asia/Tbilisi: tbilisi
Africa/Cairo: egypt
Africa/Casablanca: morocco, rabat, marrakesh, marrakech
Africa/Tunis: tunisia
Africa/Algiers: algeria
Africa/Lagos: nigeria
Africa/Accra: ghana
Africa/Nairobi: kenya, mombasa
Africa/Addis_Ababa: ethiopia
Africa/Kampala: uganda
Africa/Kigali: rwanda
Africa/Dar_es_Salaam: tanzania
Africa/Johannesburg: south africa, sast, stellenbosch
Africa/Dakar: senegal
America/New_York: new york city, nyc, manhattan, brooklyn, new jersey, massachusetts, florida, pennsylvania, ohio, virginia, north carolina, south carolina, connecticut, maryland, vermont, maine, new hampshire, washington dc, washington d.c, dc, tampa, cleveland, columbus, cincinnati, buffalo, rhode island, delaware, philly, eastern time, est, edt, est/edt, us eastern, eastern, east coast, us east coast, eastern standard time, new york state
America/Chicago: texas, illinois, wisconsin, minnesota, iowa, missouri, louisiana, oklahoma, arkansas, mississippi, alabama, milwaukee, memphis, omaha, tulsa, madison, fort worth, central time, cdt, us central, nola
America/Denver: colorado, utah, new mexico, wyoming, montana, boulder, mountain time, mdt, us mountain
America/Phoenix: arizona, tucson, scottsdale
America/Los_Angeles: california, la, sf, san fran, bay area, the bay area, silicon valley, mountain view, cupertino, menlo park, berkeley, nevada, washington state, washington, redmond, bellevue, reno, pacific time, pst, pdt, pst/pdt, us pacific, west coast, us west coast, pacific standard time, santa monica, santa cruz
America/Anchorage: alaska
Pacific/Honolulu: hawaii, hst
America/Halifax: nova scotia
America/Toronto: ontario, quebec, quebec city
America/Vancouver: british columbia, bc
America/Edmonton: alberta
America/Winnipeg: manitoba
America/Mexico_City: mexico city, cdmx, puebla
America/Tijuana: tijuana
America/Costa_Rica: costa rica
America/Panama: panama
America/Guatemala: guatemala
America/El_Salvador: el salvador
America/Puerto_Rico: puerto rico
America/Jamaica: jamaica
America/Havana: cuba
America/Bogota: colombia, bogotá
America/Lima: peru
America/Guayaquil: ecuador, quito
America/La_Paz: bolivia
America/Caracas: venezuela
America/Santiago: chile
America/Argentina/Buenos_Aires: argentina, buenos aires, rosario
America/Montevideo: uruguay
America/Asuncion: paraguay
America/Sao_Paulo: brazil, brasil, brt, recife, salvador, florianopolis, campinas
Australia/Sydney: new south wales, nsw, wollongong
Australia/Melbourne: victoria state, geelong
Australia/Brisbane: queensland, gold coast
Australia/Perth: western australia, awst
Australia/Adelaide: south australia
Pacific/Auckland: new zealand, nz, nzst, nzdt, dunedin
`;

/** Names that more than one place has, or that one cannot tell: what to ask. */
export const shared = `
ist: Asia/Kolkata Asia/Jerusalem Europe/Dublin
cst: America/Chicago Asia/Shanghai America/Havana
bst: Europe/London Asia/Dhaka
mst: America/Denver America/Phoenix
ast: America/Halifax Asia/Riyadh
gmt: Europe/London UTC Africa/Accra
greenwich mean time: Europe/London UTC Africa/Accra
aest: Australia/Sydney Australia/Brisbane
aedt: Australia/Sydney Australia/Melbourne
eet: Europe/Helsinki Europe/Athens Europe/Bucharest
eest: Europe/Helsinki Europe/Athens Europe/Bucharest
georgia: Asia/Tbilisi America/New_York
birmingham: Europe/London America/Chicago
portland: America/Los_Angeles America/New_York
cambridge: Europe/London America/New_York
newcastle: Europe/London Australia/Sydney
windsor: America/Toronto Europe/London
portsmouth: Europe/London America/New_York
victoria: America/Vancouver Australia/Melbourne
san jose: America/Los_Angeles America/Costa_Rica
valencia: Europe/Madrid America/Caracas
santiago: America/Santiago Europe/Madrid
saint petersburg: Europe/Moscow America/New_York
st petersburg: Europe/Moscow America/New_York
st. petersburg: Europe/Moscow America/New_York
hamilton: America/Toronto Pacific/Auckland
cordoba: America/Argentina/Cordoba Europe/Madrid
guadalajara: America/Mexico_City Europe/Madrid
granada: Europe/Madrid America/Managua
richmond: America/New_York Europe/London America/Vancouver
kingston: America/Jamaica America/Toronto Europe/London
alexandria: Africa/Cairo America/New_York
washington: America/New_York America/Los_Angeles
rochester: America/New_York America/Chicago
springfield: America/Chicago America/New_York
tripoli: Africa/Tripoli Asia/Beirut
merida: America/Merida Europe/Madrid
leon: America/Mexico_City Europe/Madrid
toledo: Europe/Madrid America/New_York
odessa: Europe/Kyiv America/Chicago
worcester: Europe/London America/New_York
halifax: America/Halifax Europe/London
durham: Europe/London America/New_York
lancaster: Europe/London America/New_York
columbia: America/New_York America/Bogota
salem: America/Los_Angeles America/New_York Asia/Kolkata
aurora: America/Denver America/Chicago America/Toronto
athens ga: America/New_York
us: America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix America/Detroit America/Boise America/Anchorage Pacific/Honolulu America/Indiana/Indianapolis
usa: America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix America/Detroit America/Boise America/Anchorage Pacific/Honolulu America/Indiana/Indianapolis
u.s: America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix America/Detroit America/Boise America/Anchorage Pacific/Honolulu America/Indiana/Indianapolis
united states: America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix America/Detroit America/Boise America/Anchorage Pacific/Honolulu America/Indiana/Indianapolis
america: America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix America/Detroit America/Boise America/Anchorage Pacific/Honolulu America/Indiana/Indianapolis
states: America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix America/Detroit America/Boise America/Anchorage Pacific/Honolulu America/Indiana/Indianapolis
canada: America/Toronto America/Vancouver America/Edmonton America/Halifax America/Winnipeg America/Regina America/St_Johns America/Whitehorse
australia: Australia/Sydney Australia/Brisbane Australia/Adelaide Australia/Perth Australia/Melbourne Australia/Hobart Australia/Darwin
brazil: America/Sao_Paulo America/Manaus
mexico: America/Mexico_City America/Tijuana America/Cancun America/Monterrey America/Merida
russia: Europe/Moscow Asia/Yekaterinburg Asia/Novosibirsk Asia/Vladivostok
indonesia: Asia/Jakarta Asia/Makassar Asia/Jayapura
kansas: America/Chicago America/Denver
indiana: America/Indiana/Indianapolis America/Chicago
tennessee: America/Chicago America/New_York
kentucky: America/New_York America/Chicago
michigan: America/Detroit America/Chicago
congo: Africa/Kinshasa Africa/Lubumbashi
jordan: Asia/Amman
chad: Africa/Ndjamena
pt: America/Los_Angeles Europe/Lisbon
ct: America/Chicago America/New_York
et: America/New_York
mt: America/Denver Europe/Malta
`;
