/** Cities of a middling size, by zone: a list of our own, as in `place-list.ts`. Those that are names or common words are left out. */
export const morePlaces = `
America/New_York: hartford, providence, jacksonville, knoxville, grand rapids, ann arbor, dayton, greenville, charleston, syracuse, albany, stamford, newark, wilmington, akron, fort lauderdale, west palm beach, chattanooga, asheville, winston-salem, greensboro, fort wayne, lansing, erie, scranton, allentown, harrisburg, worcester, new haven, burlington vermont, concord new hampshire
America/Chicago: st paul, peoria, rockford, moline, quad cities, green bay, fargo, sioux falls, des moines, cedar rapids, wichita, oklahoma city, little rock, baton rouge, huntsville, shreveport, corpus christi, lubbock, evansville, champaign, duluth, topeka
America/Denver: el paso, santa fe, fort collins, cheyenne
America/Los_Angeles: spokane, tacoma, fresno, bakersfield, san bernardino, long beach, anaheim, santa barbara, santa clara, sunnyvale, palo alto
America/Toronto: kitchener, mississauga, brampton, markham, oshawa, sudbury
America/Regina: saskatoon
America/Vancouver: surrey british columbia, burnaby, kelowna
Europe/London: dundee, inverness, derry, coventry, milton keynes, luton, ipswich, plymouth, bournemouth, harrogate, sunderland, stoke-on-trent, wolverhampton, swindon, slough, watford, wrexham, croydon, middlesbrough, huddersfield, blackpool, stockport, warrington, peterborough, colchester, cheltenham, gloucester, guildford, basingstoke, maidstone, torquay, telford, doncaster, wakefield, carlisle
Europe/Berlin: bochum, duisburg, wuppertal, bielefeld, braunschweig, kassel, erfurt, magdeburg, chemnitz, lübeck, oldenburg, osnabrück, ulm, regensburg, würzburg, ingolstadt, darmstadt, wiesbaden, konstanz, tübingen, göttingen
Europe/Vienna: klagenfurt, villach, bregenz
Europe/Zurich: lucerne, luzern, zug
Europe/Paris: nancy france, le mans, dijon, reims, le havre, saint-etienne, clermont-ferrand, aix-en-provence, metz, annecy
Europe/Brussels: bruges, brugge, liège, namur, mechelen, hasselt
Europe/Amsterdam: schiphol, venlo, den bosch, amersfoort, apeldoorn, roosendaal, tilburg, breda, nijmegen, arnhem, maastricht, haarlem, almere, zwolle, enschede
Europe/Oslo: stavanger, tromsø
Europe/Stockholm: linköping, västerås, örebro, umeå
Europe/Copenhagen: esbjerg
Europe/Helsinki: jyväskylä, kuopio, lahti, vantaa
Europe/Warsaw: gdynia, lublin, szczecin, bydgoszcz, rzeszow, bialystok, torun
Europe/Prague: plzen, olomouc, liberec
Europe/Bratislava: kosice, košice
Europe/Budapest: debrecen, szeged, pecs
Europe/Bucharest: sibiu, oradea, constanta
Europe/Rome: bari, catania, padua, padova, parma, bergamo, brescia, modena, trento, bolzano
Europe/Madrid: seville, murcia, vigo, palma, gijon, oviedo, pamplona, san sebastián
Europe/Lisbon: aveiro, setubal, guimaraes
Europe/Athens: patras, heraklion
Europe/Zagreb: rijeka, zadar
Europe/Ljubljana: maribor
Europe/Belgrade: nis serbia
Asia/Kolkata: nagpur, kanpur, bhopal, surat, vadodara, baroda, nashik, cochin, trivandrum, thiruvananthapuram, madurai, mysore, mysuru, mangalore, mangaluru, hubli, visakhapatnam, vizag, vijayawada, bhubaneswar, patna, ranchi, chandigarh, mohali, ludhiana, amritsar, dehradun, guwahati, raipur, rajkot, aurangabad, thane, navi mumbai, faridabad, ghaziabad, greater noida, tiruchirappalli, trichy, salem tamil nadu, pondicherry, puducherry, kozhikode, calicut, thrissur, jodhpur, udaipur, agra, varanasi, jamshedpur, siliguri, warangal
Asia/Dhaka: chittagong, sylhet
Asia/Colombo: kandy, galle
Asia/Karachi: faisalabad, peshawar, multan
Asia/Kuala_Lumpur: johor bahru, ipoh, kuching, kota kinabalu
Asia/Jakarta: yogyakarta, semarang, bogor, tangerang
Asia/Manila: makati, taguig, iloilo
Asia/Bahrain: manama
Asia/Dubai: al ain, ajman
Asia/Riyadh: dammam, mecca, medina
Africa/Lagos: abuja, ibadan, port harcourt
Africa/Johannesburg: port elizabeth, gqeberha, bloemfontein
Africa/Nairobi: kisumu, eldoret
America/Mexico_City: querétaro, queretaro, toluca, aguascalientes, san luis potosi
America/Sao_Paulo: rio, sorocaba, joinville, goiania, vitoria brazil
America/Panama: panama city
America/Guatemala: guatemala city
America/Bogota: barranquilla, bucaramanga
`;
