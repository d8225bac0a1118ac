/** Towns of the countries most users may live in, by zone: a list of our own. Those that are names or common words are left out. */
export const towns = `
Europe/Dublin: letterkenny, athlone, sligo, ennis, tralee, killarney, kilkenny, wexford, waterford, drogheda, dundalk, navan, naas, mullingar, tullamore, castlebar, westport, ballina, clonmel, carlow, portlaoise, maynooth, belmullet, donegal, cavan, monaghan, roscommon, longford, leitrim, kildare, tipperary, connemara, shannon airport, dun laoghaire, dún laoghaire, thurles, nenagh, listowel, mallow, cobh, youghal, bantry, clifden, tuam, ballinasloe, buncrana, bundoran, greystones, gorey, enniscorthy, county mayo, co mayo, county kerry, co kerry, county clare, co clare
Europe/London: shrewsbury, crewe, rochdale, oldham, burnley, blackburn, wigan, barnsley, rotherham, grimsby, scunthorpe, darlington, hartlepool, gateshead, kingston upon hull, taunton, truro, penzance, winchester, aylesbury, high wycombe, stevenage, hemel hempstead, st albans, northampton, kettering, corby, chesterfield, walsall, solihull, redditch, kidderminster, hereford, leamington spa, nuneaton, loughborough, margate, folkestone, eastbourne, worthing, crawley, chichester, bognor regis, aberystwyth, llandudno, merthyr tydfil, falkirk, kilmarnock, dumfries, dunfermline, kirkcaldy, st andrews, fort william, lisburn, newry, armagh, omagh, enniskillen, ballymena, coleraine, lurgan, craigavon, bury st edmunds, king's lynn, great yarmouth, lowestoft, macclesfield, salford, altrincham, harlow, chelmsford, southend, bracknell, maidenhead, woking, farnborough, weston-super-mare, barnstaple, yeovil, kendal, berwick
Asia/Kolkata: tirupati, vellore, hosur, erode, tiruppur, tirunelveli, thoothukudi, tuticorin, kannur, kollam, palakkad, kottayam, alappuzha, belgaum, belagavi, davangere, shimoga, udupi, manipal, gulbarga, kolhapur, solapur, sangli, satara, nanded, amravati, jalgaon, panaji, panjim, margao, gandhinagar, bhavnagar, jamnagar, ajmer, bikaner, alwar, gwalior, jabalpur, ujjain, meerut, allahabad, prayagraj, bareilly, aligarh, gorakhpur, jhansi, moradabad, haridwar, rishikesh, shimla, jammu, srinagar, panchkula, patiala, jalandhar, bathinda, panipat, sonipat, rohtak, hisar, karnal, ambala, dhanbad, bokaro, muzaffarpur, bhagalpur, cuttack, rourkela, durgapur, asansol, howrah, shillong, imphal, agartala, aizawl, guntur, nellore, kakinada, rajahmundry, kurnool, secunderabad, karimnagar, nizamabad, hinjewadi, hinjawadi, gachibowli, hitec city, koramangala, powai, manesar, bhiwadi, bhilai, silchar, gangtok, delhi ncr, punjab india, rajasthan, uttar pradesh, madhya pradesh, andhra pradesh, west bengal, odisha, bihar, jharkhand, assam, haryana, uttarakhand, himachal pradesh
America/New_York: tallahassee, gainesville, sarasota, fort myers, boca raton, clearwater, roanoke, charlottesville, virginia beach, newport news, lynchburg, annapolis, bethesda, rockville, silver spring, reston, trenton, hoboken, jersey city, white plains, yonkers, long island, the bronx, staten island, ithaca, poughkeepsie, binghamton, bridgeport, new london, nashua, montpelier, youngstown, kalamazoo, saginaw, south bend, terre haute, morgantown, cape cod, hilton head, myrtle beach, macon georgia, savannah georgia, augusta georgia, st augustine, upstate new york, west virginia, michigan, indiana
America/Chicago: naperville, evanston, schaumburg, joliet, kenosha, racine, eau claire, oshkosh, wausau, st cloud, mankato, sioux city, davenport, dubuque, iowa city, lincoln nebraska, bismarck, overland park, olathe, joplin, branson, bentonville, fort smith, stillwater, plano, frisco, denton, waco, killeen, round rock, laredo, mcallen, brownsville, galveston, amarillo, biloxi, gulfport, hattiesburg, tuscaloosa, clarksville, murfreesboro, pensacola, nebraska, north dakota, south dakota
America/Denver: grand junction, provo, ogden, park city, bozeman, missoula, jackson hole, las cruces, taos, colorado springs
America/Los_Angeles: pasadena, burbank, irvine, santa ana, huntington beach, ventura, oxnard, monterey, salinas, modesto, santa rosa, san mateo, redwood city, carlsbad, chula vista, lake tahoe, carson city, henderson nevada, corvallis, medford, bellingham, yakima, eugene oregon, bend oregon, orange county, silicon beach
America/Phoenix: tempe, flagstaff, yuma, sedona
America/Toronto: guelph, niagara falls, st catharines, gatineau, laval, longueuil, sherbrooke, trois-rivières, trois-rivieres, richmond hill, peterborough ontario, barrie ontario
America/Vancouver: nanaimo, abbotsford, kamloops, whistler, coquitlam, north vancouver
America/Edmonton: red deer, lethbridge, banff, fort mcmurray
America/Regina: moose jaw
America/Halifax: fredericton, new brunswick, charlottetown, prince edward island
Europe/Berlin: gießen, giessen, marburg, fulda, hanau, offenbach, koblenz, trier, kaiserslautern, ludwigshafen, saarbrücken, saarbruecken, heilbronn, pforzheim, reutlingen, esslingen, böblingen, boeblingen, sindelfingen, ludwigsburg, friedrichshafen, ravensburg, kempten, rosenheim, landshut, passau, bayreuth, bamberg, coburg, fürth, fuerth, erlangen, schweinfurt, aschaffenburg, walldorf, gütersloh, guetersloh, paderborn, siegen, krefeld, mönchengladbach, moenchengladbach, leverkusen, solingen, neuss, oberhausen, gelsenkirchen, hildesheim, wolfsburg, lüneburg, lueneburg, bremerhaven, flensburg, schwerin, stralsund, greifswald, cottbus, zwickau, halle saale, lake constance, duesseldorf, koeln, nuernberg, muenchen, muenster
Europe/Vienna: wels, steyr, dornbirn, st pölten, st poelten, wiener neustadt, leoben, tyrol, carinthia, styria
Europe/Zurich: aarau, fribourg, neuchâtel, neuchatel, schaffhausen, solothurn, ticino, vevey, montreux
Europe/Paris: amiens, angers, poitiers, limoges, perpignan, nîmes, nimes, avignon, toulon, cannes, antibes, besançon, besancon, mulhouse, colmar, rouen, caen, lorient, quimper, la rochelle, valence france
Europe/Amsterdam: hilversum, dordrecht, leeuwarden, alkmaar, zoetermeer, hoofddorp, veldhoven, wageningen, deventer, 's-hertogenbosch
Europe/Brussels: kortrijk, charleroi, genk, ostend, oostende
Europe/Warsaw: opole, kielce, radom, olsztyn, czestochowa, gliwice, sopot, zielona gora
Europe/Prague: pardubice, zlin, hradec kralove, ceske budejovice
Europe/Madrid: valladolid, salamanca, santander, tarragona, girona, castellón, castellon, almería, almeria, cádiz, cadiz, marbella, a coruña, elche, badajoz, logroño
Europe/Rome: udine, vicenza, treviso, ferrara, ravenna, rimini, perugia, ancona, pescara, lecce, salerno, messina, cagliari, lucca, monza, novara, cremona
Europe/Lisbon: évora, evora, leiria, viseu, sintra, cascais, algarve
Europe/Stockholm: norrköping, helsingborg, jönköping, karlstad, sundsvall, luleå
Europe/Oslo: drammen, kristiansand, bodø, ålesund
Europe/Copenhagen: roskilde, kolding, vejle, horsens, randers
Europe/Helsinki: vaasa, rovaniemi, joensuu
Australia/Melbourne: ballarat, bendigo
Australia/Brisbane: toowoomba, cairns, townsville, sunshine coast
Australia/Sydney: byron bay, parramatta, wagga wagga, albury
Australia/Perth: fremantle
Australia/Hobart: launceston
Pacific/Auckland: tauranga, palmerston north, queenstown, whangarei, rotorua, invercargill, christchurch, wellington
Asia/Manila: cebu, cebu city, baguio, bacolod, pasig, mandaluyong, cagayan de oro, metro manila, bgc
Asia/Kuala_Lumpur: penang, petaling jaya, shah alam, cyberjaya, malacca, melaka, seremban
Africa/Johannesburg: pretoria, durban, cape town, sandton, polokwane, nelspruit, somerset west
Africa/Lagos: kano, enugu, benin city, kaduna
Africa/Nairobi: nakuru, thika
Asia/Karachi: sialkot, gujranwala, quetta
Asia/Dhaka: khulna, rajshahi
Asia/Colombo: negombo, jaffna
`;
