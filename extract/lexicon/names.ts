import type { ActorType } from '@/relations/record';

/**
 * Names that are no countries, cities or blocs, but speak or act for a country, or must not be taken for one.
 * `country` is ISO 3166-1 alpha-2 or null (several, or none). Compiled by hand; an armed group has the state that it
 * belongs to or is based in.
 */
export type NameRow = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: ActorType | 'water' | 'admin' | 'none';
  readonly country: string | null;
};

const row = (kind: NameRow['kind'], country: string | null, ...names: string[]): NameRow => ({
  name: names[0] ?? '',
  aliases: names.slice(1),
  kind,
  country,
});
const seat = (country: string, ...names: string[]) => row('government-body', country, ...names);
const armed = (country: string | null, ...names: string[]) => row('armed-group', country, ...names);
const press = (country: string | null, ...names: string[]) => row('press-agency', country, ...names);
const water = (...names: string[]) => row('water', null, ...names);
const none = (...names: string[]) => row('none', null, ...names);

export const names: readonly NameRow[] = [
  seat('RU', 'Kremlin', 'the Kremlin', 'State Duma', 'Duma', 'FSB', 'GRU', 'Red Army'),
  seat('US', 'White House', 'Pentagon', 'State Department', 'Department of State', 'U.S. State Department', 'US State Department'),
  seat('US', 'Department of Defense', 'Defense Department', 'Treasury Department', 'U.S. Treasury', 'Department of the Treasury', 'Justice Department'),
  seat('US', 'CIA', 'Central Intelligence Agency', 'FBI', 'Capitol Hill', 'USAID', 'CENTCOM', 'AFRICOM', 'National Security Council'),
  seat('GB', 'Downing Street', 'Whitehall', 'Foreign Office', 'House of Commons', 'Buckingham Palace', 'Royal Air Force', 'Royal Navy'),
  seat('FR', 'Élysée', 'Élysée Palace', 'Elysee Palace', 'Quai d’Orsay'),
  seat('DE', 'Bundestag', 'Bundeswehr'),
  seat('IL', 'Knesset', 'IDF', 'Israel Defense Forces', 'Mossad', 'Shin Bet'),
  seat('CN', 'People’s Liberation Army', 'PLA', 'Zhongnanhai', 'Chinese Communist Party', 'Communist Party of China'),
  seat('IR', 'Revolutionary Guards', 'Revolutionary Guard', 'Islamic Revolutionary Guard Corps', 'IRGC', 'Quds Force', 'Majlis'),
  seat('KR', 'Blue House', 'Cheong Wa Dae'),
  seat('UA', 'Verkhovna Rada'),
  seat('PK', 'ISI', 'Inter-Services Intelligence'),
  seat('IN', 'Lok Sabha', 'Ministry of External Affairs'),
  seat('JP', 'Self-Defense Forces', 'Diet of Japan'),
  armed('RU', 'Wagner Group', 'Wagner', 'Wagner mercenaries', 'Africa Corps'),
  armed('YE', 'Houthis', 'Houthi', 'Ansar Allah'),
  armed('LB', 'Hezbollah', 'Hizbullah', 'Hizballah', 'Hizbollah'),
  armed('PS', 'Hamas', 'Islamic Jihad', 'Palestinian Islamic Jihad', 'Fatah', 'PLO', 'Palestine Liberation Organization'),
  armed('AF', 'Taliban', 'Taleban', 'Haqqani network', 'Northern Alliance'),
  armed('NG', 'Boko Haram', 'ISWAP'),
  armed('SO', 'al-Shabaab', 'Al-Shabaab', 'al-Shabab', 'Al-Shabab', 'Al Shabaab'),
  armed('CD', 'M23', 'FDLR', 'ADF'),
  armed('SD', 'Rapid Support Forces', 'RSF', 'Janjaweed'),
  armed('SY', 'Syrian Democratic Forces', 'SDF', 'YPG', 'Free Syrian Army', 'Hayat Tahrir al-Sham', 'HTS', 'al-Nusra Front'),
  armed('TR', 'PKK', 'Kurdistan Workers’ Party'),
  armed('CO', 'FARC', 'ELN'),
  armed('LK', 'Tamil Tigers', 'LTTE'),
  armed('PH', 'Abu Sayyaf', 'Moro Islamic Liberation Front', 'MILF'),
  armed('PK', 'Lashkar-e-Taiba', 'Jaish-e-Mohammed'),
  armed('EH', 'Polisario Front', 'Polisario'),
  armed('UG', 'Lord’s Resistance Army', 'LRA'),
  armed('XK', 'Kosovo Liberation Army', 'KLA'),
  armed('KH', 'Khmer Rouge'),
  armed('VN', 'Viet Cong', 'Vietcong'),
  armed('ES', 'ETA'),
  armed(null, 'Al-Qaeda', 'al-Qaeda', 'al-Qaida', 'Al Qaeda', 'al Qaeda', 'Al-Qaida', 'AQIM', 'JNIM'),
  armed(null, 'Islamic State', 'ISIS', 'ISIL', 'Daesh', 'Islamic State group'),
  press('RU', 'RIA Novosti', 'RIA', 'TASS', 'Tass', 'ITAR-TASS', 'Interfax', 'Sputnik', 'Russia Today', 'Kommersant', 'Izvestia', 'Moscow Times', 'Pravda', 'Rossiya 24'),
  press('CN', 'Xinhua', 'Xinhua News Agency', 'Global Times', 'People’s Daily', 'CCTV', 'CGTN', 'China Daily', 'South China Morning Post'),
  press('GB', 'Reuters', 'BBC', 'BBC News', 'The Guardian', 'Financial Times', 'The Times', 'Sky News', 'The Economist', 'Daily Telegraph', 'The Telegraph', 'The Independent'),
  press('US', 'Associated Press', 'AP', 'CNN', 'Bloomberg', 'New York Times', 'Washington Post', 'Wall Street Journal', 'Fox News', 'NBC', 'NBC News', 'ABC News', 'CBS', 'CBS News', 'NPR', 'Politico', 'Axios', 'Voice of America', 'VOA', 'USA Today', 'Newsweek', 'Los Angeles Times', 'Radio Free Europe', 'Radio Free Asia', 'UPI', 'Foreign Policy', 'Foreign Affairs'),
  press('FR', 'Agence France-Presse', 'AFP', 'Le Monde', 'France 24', 'RFI', 'Radio France Internationale', 'Le Figaro', 'Jeune Afrique'),
  press('QA', 'Al Jazeera', 'Al-Jazeera', 'Aljazeera'),
  press('SA', 'Al Arabiya', 'Al-Arabiya', 'Saudi Press Agency', 'SPA'),
  press('JP', 'Kyodo', 'Kyodo News', 'Nikkei', 'NHK', 'Japan Times', 'Asahi Shimbun'),
  press('KR', 'Yonhap', 'Yonhap News Agency', 'Korea Herald', 'Korea Times'),
  press('KP', 'KCNA', 'Korean Central News Agency'),
  press('DE', 'Deutsche Presse-Agentur', 'DPA', 'Deutsche Welle', 'Der Spiegel', 'Die Welt', 'Bild'),
  press('TR', 'Anadolu Agency', 'Anadolu', 'Hürriyet', 'Daily Sabah'),
  press('IR', 'IRNA', 'Fars', 'Fars News Agency', 'Tasnim', 'Press TV', 'Mehr', 'ISNA'),
  press('IL', 'Haaretz', 'Jerusalem Post', 'Times of Israel', 'Ynet'),
  press('IN', 'Press Trust of India', 'PTI', 'ANI', 'The Hindu', 'Times of India', 'Hindustan Times'),
  press('PK', 'Dawn', 'Geo News'),
  press('UA', 'Ukrinform', 'Kyiv Independent', 'Kyiv Post', 'Ukrainska Pravda', 'Interfax-Ukraine'),
  press('SY', 'SANA'),
  press('EG', 'MENA', 'Al-Ahram'),
  press('IT', 'ANSA', 'Corriere della Sera', 'La Repubblica'),
  press('ES', 'EFE', 'El País'),
  press('BY', 'BelTA'),
  press('KE', 'Daily Nation', 'Nation Media'),
  press(null, 'Wikinews', 'Meduza', 'Middle East Eye', 'YouTube', 'Twitter', 'Facebook', 'Telegram'),
  water('South China Sea', 'East China Sea', 'Sea of Japan', 'Sea of Azov', 'Black Sea', 'Red Sea', 'Baltic Sea', 'Caspian Sea', 'Mediterranean', 'Mediterranean Sea', 'North Sea'),
  water('Gulf of Mexico', 'Persian Gulf', 'Gulf of Guinea', 'Gulf of Aden', 'Gulf of Oman', 'Gulf of Tonkin', 'Arabian Gulf', 'Gulf of Thailand'),
  water('Indian Ocean', 'Atlantic Ocean', 'Pacific Ocean', 'Arctic Ocean', 'Arabian Sea', 'Philippine Sea', 'Irish Sea', 'English Channel', 'Norwegian Sea'),
  water('Taiwan Strait', 'Strait of Hormuz', 'Suez Canal', 'Panama Canal', 'Bosphorus', 'Kerch Strait', 'Strait of Malacca', 'Denmark Strait'),
  water('Niger River', 'River Niger', 'Jordan River', 'River Jordan', 'Congo River', 'Lake Victoria', 'Mekong', 'Nile', 'Danube', 'Yellow Sea'),
  row('admin', 'NG', 'Niger Delta', 'Niger State'),
  row('admin', 'UA', 'Crimea', 'Crimean Peninsula', 'Donbas', 'Donbass'),
  row('admin', 'CN', 'Xinjiang', 'Tibet', 'Inner Mongolia'),
  row('admin', 'IN', 'Kashmir', 'Jammu and Kashmir', 'Punjab'),
  row('admin', 'ES', 'Catalonia', 'Basque Country'),
  row('admin', 'SD', 'Darfur'),
  row('admin', 'ET', 'Tigray', 'Amhara', 'Oromia'),
  row('admin', 'AZ', 'Nagorno-Karabakh', 'Nagorno Karabakh'),
  row('admin', 'GE', 'South Ossetia', 'Abkhazia'),
  row('admin', 'RU', 'Chechnya', 'Siberia', 'Dagestan'),
  row('admin', 'MD', 'Transnistria', 'Transdniestria'),
  row('admin', 'CY', 'Northern Cyprus'),
  row('admin', 'US', 'Guantanamo Bay', 'New Mexico', 'New England', 'Florida', 'Texas', 'California', 'Alaska', 'Washington state', 'Washington State', 'New Jersey', 'Indiana'),
  row('admin', 'IL', 'Golan Heights'),
  row('admin', 'ID', 'East Timor province', 'Papua', 'Aceh'),
  none('Korean War', 'Vietnam War', 'Iraq War', 'Gulf War', 'Cold War', 'Falklands War', 'American Civil War', 'Afghan War', 'Syrian civil war', 'Winter War'),
  none('African American', 'African-American', 'African Americans', 'Native American', 'Native Americans', 'American Indian', 'American Indians', 'Irish American', 'Chinese New Year', 'French Open', 'Turkish Airlines Euroleague'),
  none('Russian roulette', 'German shepherd', 'Dutch auction', 'Stockholm syndrome', 'Great Britain Olympic', 'Latin America Solidarity', 'American Samoa Government'),
  none('West Coast', 'West Virginia', 'West Point', 'West Wing', 'West End', 'Midwest', 'South West', 'North West', 'Gulf Coast', 'Gulf Stream', 'French fries'),
];
