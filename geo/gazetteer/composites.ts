/**
 * Names for more than one country: regions of several, blocs and international organisations.
 * `members` (ISO 3166-1 alpha-2) serve to resolve "the West African nation"; they follow the UN geoscheme (M49) or the
 * organisation's own list as of May 2025, and are left empty where they would decide nothing.
 */
export type CompositeRow = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'composite' | 'bloc' | 'international-organisation';
  readonly aliases: readonly string[];
  readonly adjectives: readonly string[];
  readonly members: readonly string[];
};

const codes = (list: string): readonly string[] => (list ? list.split(' ') : []);

const regionCodes = {
  westAfrica: 'BJ BF CV CI GM GH GN GW LR ML MR NE NG SN SL TG',
  centralAfrica: 'AO CM CF TD CG CD GQ GA ST',
  eastAfrica: 'BI KM DJ ER ET KE MG MW MU MZ RW SC SO SS TZ UG ZM ZW',
  northAfrica: 'DZ EG LY MA SD TN EH',
  southernAfrica: 'BW SZ LS NA ZA ZW ZM MZ AO MW',
  sahel: 'BF TD ML MR NE SN NG SD',
  baltic: 'EE LV LT',
  nordic: 'DK FI IS NO SE',
  balkan: 'AL BA BG HR XK ME MK RS RO SI GR',
  westEurope: 'AT BE FR DE LI LU MC NL CH GB IE',
  eastEurope: 'BY BG CZ HU MD PL RO RU SK UA',
  southEurope: 'ES PT IT MT GR SM VA AD CY',
  caucasus: 'AM AZ GE',
  centralAsia: 'KZ KG TJ TM UZ',
  southAsia: 'AF BD BT IN MV NP PK LK',
  southeastAsia: 'BN KH ID LA MY MM PH SG TH TL VN',
  eastAsia: 'CN JP KP KR MN TW',
  gulf: 'BH KW OM QA SA AE',
  levant: 'SY LB JO IL PS IQ',
  northAmerica: 'US CA MX',
  centralAmerica: 'BZ CR SV GT HN NI PA',
  southAmerica: 'AR BO BR CL CO EC GY PY PE SR UY VE',
  caribbean: 'AG BS BB CU DM DO GD HT JM KN LC VC TT',
  pacific: 'FJ KI MH FM NR PW PG WS SB TO TV VU',
  oceania: 'AU NZ',
};

const africa = [
  regionCodes.westAfrica,
  regionCodes.centralAfrica,
  regionCodes.eastAfrica,
  regionCodes.northAfrica,
  'BW SZ LS NA ZA',
].join(' ');
const europe = [
  regionCodes.westEurope,
  regionCodes.eastEurope,
  regionCodes.southEurope,
  regionCodes.baltic,
  regionCodes.nordic,
  regionCodes.balkan,
].join(' ');
const middleEast = `${regionCodes.gulf} ${regionCodes.levant} IR YE EG TR`;
const asia = [
  regionCodes.centralAsia,
  regionCodes.southAsia,
  regionCodes.southeastAsia,
  regionCodes.eastAsia,
  middleEast,
].join(' ');

const region = (id: string, name: string, aliases: string[], adjectives: string[], members: string): CompositeRow => ({
  id,
  name,
  kind: 'composite',
  aliases,
  adjectives,
  members: codes(members),
});
const bloc = (id: string, name: string, aliases: string[], adjectives: string[] = [], members = ''): CompositeRow => ({
  id,
  name,
  kind: 'bloc',
  aliases,
  adjectives,
  members: codes(members),
});
const organisation = (id: string, name: string, aliases: string[] = []): CompositeRow => ({
  id,
  name,
  kind: 'international-organisation',
  aliases,
  adjectives: [],
  members: [],
});

// biome-ignore format: a table reads best with one row on a line
export const composites: readonly CompositeRow[] = [
  region('sahel', 'Sahel', ['the Sahel', 'Sahel region', 'central Sahel', 'Central Sahel'], ['Sahelian'], regionCodes.sahel),
  region('west-africa', 'West Africa', ['Western Africa'], ['West African'], regionCodes.westAfrica),
  region('central-africa', 'Central Africa', ['Middle Africa'], [], regionCodes.centralAfrica),
  region('east-africa', 'East Africa', ['Eastern Africa'], ['East African'], regionCodes.eastAfrica),
  region('north-africa', 'North Africa', ['Northern Africa'], ['North African'], regionCodes.northAfrica),
  region('southern-africa', 'Southern Africa', [], ['Southern African'], regionCodes.southernAfrica),
  region('horn-of-africa', 'Horn of Africa', ['the Horn of Africa'], [], 'DJ ER ET SO'),
  region('great-lakes', 'Great Lakes region', ['African Great Lakes'], [], 'BI CD RW UG KE TZ'),
  region('maghreb', 'Maghreb', ['the Maghreb'], ['Maghrebi'], 'DZ LY MA MR TN'),
  region('sub-saharan-africa', 'Sub-Saharan Africa', ['sub-Saharan Africa'], ['Sub-Saharan'], africa),
  region('lake-chad', 'Lake Chad basin', ['Lake Chad Basin', 'Lake Chad'], [], 'CM TD NE NG'),
  region('africa', 'Africa', ['African continent'], ['African', 'Pan-African'], africa),
  region('baltic-states', 'Baltic states', ['the Baltics', 'Baltics', 'Baltic States', 'Baltic countries'], ['Baltic'], regionCodes.baltic),
  region('nordic-countries', 'Nordic countries', ['Scandinavia'], ['Nordic', 'Scandinavian'], regionCodes.nordic),
  region('balkans', 'Balkans', ['the Balkans', 'Western Balkans', 'Balkan peninsula'], ['Balkan'], regionCodes.balkan),
  region('western-europe', 'Western Europe', [], ['West European', 'Western European'], regionCodes.westEurope),
  region('eastern-europe', 'Eastern Europe', ['Central and Eastern Europe', 'Central Europe'], ['East European', 'Eastern European', 'Central European'], regionCodes.eastEurope),
  region('europe', 'Europe', ['European continent'], ['European'], europe),
  region('caucasus', 'South Caucasus', ['Caucasus', 'the Caucasus'], ['Caucasian'], regionCodes.caucasus),
  region('central-asia', 'Central Asia', [], ['Central Asian'], regionCodes.centralAsia),
  region('south-asia', 'South Asia', ['Indian subcontinent'], ['South Asian'], regionCodes.southAsia),
  region('southeast-asia', 'Southeast Asia', ['South-East Asia', 'South East Asia'], ['Southeast Asian', 'South-East Asian'], regionCodes.southeastAsia),
  region('east-asia', 'East Asia', ['Northeast Asia'], ['East Asian'], regionCodes.eastAsia),
  region('indo-pacific', 'Indo-Pacific', ['Asia-Pacific', 'Asia Pacific'], [], ''),
  region('asia', 'Asia', [], ['Asian'], asia),
  region('gulf', 'Gulf states', ['Gulf States', 'Arab Gulf', 'the Gulf'], ['Gulf'], regionCodes.gulf),
  region('levant', 'Levant', ['the Levant'], ['Levantine'], regionCodes.levant),
  region('arab-world', 'Arab world', ['Arab states', 'Arab nations', 'Arab countries'], ['Arab'], `${regionCodes.gulf} ${regionCodes.northAfrica} SY LB JO PS IQ YE`),
  region('middle-east', 'Middle East', ['the Middle East', 'Near East', 'Mideast'], ['Middle Eastern', 'Mideast'], middleEast),
  region('latin-america', 'Latin America', [], ['Latin American'], `${regionCodes.southAmerica} ${regionCodes.centralAmerica} MX CU DO HT`),
  region('central-america', 'Central America', [], ['Central American'], regionCodes.centralAmerica),
  region('south-america', 'South America', [], ['South American'], regionCodes.southAmerica),
  region('north-america', 'North America', [], ['North American'], regionCodes.northAmerica),
  region('caribbean', 'Caribbean', ['the Caribbean'], [], regionCodes.caribbean),
  region('pacific-islands', 'Pacific islands', ['Pacific Islands', 'South Pacific'], [], regionCodes.pacific),
  region('oceania', 'Oceania', [], [], regionCodes.oceania),
  region('global-south', 'Global South', ['global South', 'developing world', 'Third World'], [], ''),
  bloc('west', 'the West', ['Western world', 'Western powers', 'Western countries', 'Western nations', 'Western states'], ['Western']),
  bloc('non-west', 'non-Western powers', [], ['non-Western']),
  bloc('aes', 'Alliance of Sahel States', ['AES', 'Confederation of Sahel States', 'Alliance des États du Sahel'], [], 'BF ML NE'),
  bloc('g7', 'G7', ['Group of Seven', 'G-7', 'G8', 'G-8', 'Group of Eight']),
  bloc('g20', 'G20', ['Group of 20', 'G-20', 'Group of Twenty']),
  bloc('g77', 'Group of 77', ['G77', 'G-77']),
  bloc('brics', 'BRICS', []),
  bloc('quad', 'the Quad', ['Quadrilateral Security Dialogue']),
  bloc('european-union', 'European Union', ['EU', 'E.U.', 'European Commission', 'European Council', 'European Parliament', 'European Community', 'EC', 'Council of the European Union']),
  bloc('nato', 'NATO', ['North Atlantic Treaty Organization', 'North Atlantic Treaty Organisation', 'Nato', 'North Atlantic Alliance']),
  bloc('warsaw-pact', 'Warsaw Pact', []),
  bloc('commonwealth', 'Commonwealth of Nations', []),
  bloc('cis', 'Commonwealth of Independent States', ['CIS']),
  bloc('csto', 'Collective Security Treaty Organization', ['CSTO', 'Collective Security Treaty Organisation']),
  bloc('non-aligned-movement', 'Non-Aligned Movement', []),
  organisation('united-nations', 'United Nations', ['UN', 'U.N.', 'UN Security Council', 'U.N. Security Council', 'United Nations Security Council', 'Security Council', 'UN General Assembly', 'United Nations General Assembly', 'General Assembly', 'UN Secretary-General', 'Organization of the United Nations']),
  organisation('unhcr', 'UNHCR', ['UN High Commissioner for Refugees', 'UN refugee agency']),
  organisation('unicef', 'UNICEF', []),
  organisation('who', 'World Health Organization', ['World Health Organisation']),
  organisation('wfp', 'World Food Programme', ['World Food Program', 'WFP']),
  organisation('iaea', 'International Atomic Energy Agency', ['IAEA']),
  organisation('opcw', 'Organisation for the Prohibition of Chemical Weapons', ['OPCW', 'Organization for the Prohibition of Chemical Weapons']),
  organisation('imf', 'International Monetary Fund', ['IMF']),
  organisation('world-bank', 'World Bank', []),
  organisation('wto', 'World Trade Organization', ['WTO', 'World Trade Organisation']),
  organisation('icc', 'International Criminal Court', ['ICC']),
  organisation('icj', 'International Court of Justice', ['ICJ']),
  organisation('red-cross', 'International Committee of the Red Cross', ['ICRC', 'Red Cross']),
  organisation('african-union', 'African Union', ['AU', 'Organisation of African Unity', 'Organization of African Unity']),
  organisation('ecowas', 'Economic Community of West African States', ['ECOWAS', 'Ecowas']),
  organisation('sadc', 'Southern African Development Community', ['SADC']),
  organisation('igad', 'Intergovernmental Authority on Development', ['IGAD']),
  organisation('eac', 'East African Community', []),
  organisation('arab-league', 'Arab League', ['League of Arab States']),
  organisation('gcc', 'Gulf Cooperation Council', ['GCC']),
  organisation('oic', 'Organisation of Islamic Cooperation', ['OIC', 'Organization of Islamic Cooperation', 'Organization of the Islamic Conference']),
  organisation('opec', 'OPEC', ['Organization of the Petroleum Exporting Countries']),
  organisation('osce', 'Organization for Security and Co-operation in Europe', ['OSCE']),
  organisation('council-of-europe', 'Council of Europe', []),
  organisation('asean', 'Association of Southeast Asian Nations', ['ASEAN', 'Asean']),
  organisation('apec', 'Asia-Pacific Economic Cooperation', ['APEC']),
  organisation('sco', 'Shanghai Cooperation Organisation', ['SCO', 'Shanghai Cooperation Organization']),
  organisation('eaeu', 'Eurasian Economic Union', ['EAEU']),
  organisation('oas', 'Organization of American States', ['OAS', 'Organisation of American States']),
  organisation('mercosur', 'Mercosur', ['MERCOSUR']),
  organisation('caricom', 'Caribbean Community', ['CARICOM']),
  organisation('minusma', 'MINUSMA', []),
  organisation('unifil', 'UNIFIL', []),
  organisation('monusco', 'MONUSCO', []),
];
