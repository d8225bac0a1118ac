/**
 * Big cities where many work but after which no zone is named; a list of our own. First name: the zone's own city, as in
 * its name in the IANA time zone database (https://www.iana.org/time-zones, public domain).
 */
const cities = `
Berlin: Munich, München, Hamburg, Frankfurt, Cologne, Köln, Stuttgart, Düsseldorf, Leipzig, Dresden, Hannover
Zurich: Geneva, Genève, Basel, Bern, Lausanne, Zürich
Vienna: Wien, Graz, Linz, Salzburg, Innsbruck
Paris: Lyon, Marseille, Toulouse, Lille, Bordeaux, Nantes, Nice, Strasbourg
London: Manchester, Birmingham, Edinburgh, Glasgow, Leeds, Bristol, Cambridge, Oxford, Liverpool, Cardiff
Madrid: Barcelona, Valencia, Sevilla, Bilbao, Málaga
Rome: Milan, Milano, Turin, Torino, Naples, Napoli, Bologna, Florence, Venice
Lisbon: Porto, Lisboa, Braga
Amsterdam: Rotterdam, Utrecht, Eindhoven, The Hague
Brussels: Antwerp, Ghent, Bruxelles
Warsaw: Kraków, Wrocław, Gdańsk, Poznań, Łódź, Warszawa
Prague: Brno, Praha
Stockholm: Gothenburg, Göteborg, Malmö
Copenhagen: Aarhus, København
Helsinki: Espoo, Tampere
Athens: Thessaloniki
Bucharest: Cluj, Iași, București
Moscow: Saint Petersburg
Kiev: Kharkiv, Lviv, Odesa
Kyiv: Kharkiv, Lviv, Odesa
Istanbul: Ankara, Izmir
Dublin: Cork, Galway
New_York: Boston, Washington, Philadelphia, Atlanta, Miami, Pittsburgh, Charlotte, Raleigh, Orlando, Baltimore
Chicago: Dallas, Houston, Austin, San Antonio, Minneapolis, New Orleans, St. Louis, Nashville, Kansas City
Denver: Salt Lake City, Albuquerque, Colorado Springs
Los_Angeles: San Francisco, Seattle, San Diego, Portland, San Jose, Las Vegas, Sacramento, Oakland, Palo Alto
Toronto: Ottawa, Montreal, Montréal, Waterloo, Québec
Vancouver: Victoria
Edmonton: Calgary
Mexico_City: Guadalajara, Monterrey
Sao_Paulo: Rio de Janeiro, Belo Horizonte, Brasília, Curitiba, Porto Alegre
Bogota: Medellín, Cali
Calcutta: Mumbai, Delhi, Bangalore, Bengaluru, Chennai, Hyderabad, Pune, Ahmedabad, Noida, Gurgaon
Kolkata: Mumbai, Delhi, Bangalore, Bengaluru, Chennai, Hyderabad, Pune, Ahmedabad, Noida, Gurgaon
Karachi: Lahore, Islamabad
Dubai: Abu Dhabi, Sharjah
Riyadh: Jeddah
Jerusalem: Tel Aviv, Haifa
Shanghai: Beijing, Shenzhen, Guangzhou, Hangzhou, Chengdu, Wuhan, Nanjing
Tokyo: Osaka, Kyoto, Yokohama, Nagoya, Fukuoka, Sapporo
Seoul: Busan, Incheon
Taipei: Hsinchu, Kaohsiung
Saigon: Hanoi, Da Nang
Ho_Chi_Minh: Hanoi, Da Nang
Manila: Cebu, Makati
Jakarta: Bandung, Surabaya
Kuala_Lumpur: Penang
Sydney: Canberra, Newcastle
Auckland: Wellington, Christchurch
Johannesburg: Cape Town, Durban, Pretoria
Lagos: Abuja
Cairo: Alexandria
`;

const byCity = new Map(
  cities
    .trim()
    .split('\n')
    .map((line): [string, string[]] => {
      const [city = '', others = ''] = line.split(': ');
      return [city, others.split(', ')];
    }),
);

export const citiesOf = (zone: string): readonly string[] => byCity.get(zone.slice(zone.lastIndexOf('/') + 1)) ?? [];
