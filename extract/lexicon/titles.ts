/** Words of office. All folded (lower case, no accents). Compiled by hand. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** A word that can stand right before a person's name as the end of a title. */
export const titleHeads = words(
  'president premier minister chancellor secretary king queen prince princess emir sultan general colonel major captain admiral lieutenant marshal commander ambassador envoy governor senator congressman congresswoman representative spokesman spokeswoman spokesperson chief leader director chairman chairwoman chair commissioner ayatollah pope archbishop speaker adviser advisor prosecutor dictator ruler strongman official diplomat negotiator undersecretary president-elect secretary-general gen. col. lt. maj. capt. adm. brig. sen. rep. gov. sgt. amb. taoiseach coordinator rapporteur counterpart lawmaker analyst expert activist journalist judge professor inspector mullah mayor deputy warlord general-secretary charge treasurer officer head',
);

/** Only politeness: tells that a name follows, gives no office. */
export const honorifics = words(
  'mr mr. mrs mrs. ms ms. dr dr. sir lady lord madam madame sheikh sheik mullah imam h.e. his excellency',
);

/** Words that may stand before the head inside a title. */
export const titleModifiers = words(
  'prime foreign defense defence interior finance home economy economic trade energy justice health culture education oil petroleum agriculture vice deputy assistant under associate former acting interim transitional transition transitory then late incoming outgoing crown supreme grand high chief brigadier lieutenant major vice-admiral rear field special national security military army naval navy air force police press opposition rebel separatist junta coup state executive permanent senior junior top affairs external internal commerce treasury intelligence policy peace nuclear human rights government presidential ministry party parliamentary parliament first second current ex-president ex new newly elected self-declared de facto longtime long-time then-prime then-president envoy de-facto caretaker ruling exiled ousted deposed jailed veteran congressional federal regional local provincial',
);

/** Words that continue a title after "of": "Secretary of State", "Minister of Foreign Affairs". */
export const portfolios = words(
  'state defense defence foreign affairs external interior internal staff finance treasury the and justice health trade energy homeland security armed forces army navy commerce economy information culture education labor labour industry agriculture transport women veterans environment oil petroleum cooperation international government parliament council ministers cabinet mission general committee',
);

/** Titles whose holder's state needs no saying. ISO 3166-1 alpha-2. */
export const titleCountry: ReadonlyMap<string, string> = new Map([
  ['secretary of state', 'US'],
  ['secretary of defense', 'US'],
  ['secretary of the treasury', 'US'],
  ['treasury secretary', 'US'],
  ['taoiseach', 'IE'],
  ['chancellor of the exchequer', 'GB'],
]);

/** Heads of state or government: the holder acts for the state without further ado. */
export const headOffices = words('president premier chancellor king queen emir sultan minister secretary vice');

export const sheTitles = words('mrs mrs. ms ms. queen princess lady madam madame spokeswoman congresswoman chairwoman');
export const heTitles = words(
  'mr mr. sir lord king prince emir sultan spokesman congressman chairman pope ayatollah imam mullah sheikh',
);

/** Small words inside a name. */
export const nameParticles = words(
  'al el bin bint ibn ben abu abd ul ur van von der den de da do dos das di du la le les y san',
);

/** Capitalised words that are no part of a person's name. */
export const notInNames = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december the a an in on at by for from of to and but or it its he she they we this that these those there his her their our my when while as if after before since although however according meanwhile i you not no yes what who which where why how with without during under over both all some many most other another new state states government ministry army party parliament council committee court forces police university bank company foundation institute organization organisation association union agency department group front movement embassy summit treaty agreement war constitution act republic kingdom island islands river mountain airport palace square street north south east west northern southern eastern western international national foreign united security congress senate house church mosque hospital school center centre base province region district city day week month year olympic games cup world mr mrs ms dr president minister secretary general dear sincerely respectfully',
);

/** Human nouns that act for the country that modifies or owns them; "the Russian army", "officials of France". */
export const agentNouns = words(
  'delegate delegates government regime administration authority authorities leadership junta cabinet parliament congress senate legislature assembly lawmaker lawmakers legislator mp president premier minister ministry chancellor king queen prince emir sultan monarch leader leaders ruler dictator secretary official officials diplomat diplomats ambassador embassy envoy delegation representative representatives spokesman spokeswoman spokesperson counterpart negotiator negotiators mission army military navy troop troops soldier soldiers force forces fighter fighters warplane warplanes jet jets aircraft plane planes ship ships warship warships vessel vessels submarine tank tanks artillery missile missiles drone drones rocket rockets helicopter helicopters airstrike airstrikes gunner guard guards police policeman officer officers commander general court judge prosecutor prosecutors agency agencies service services intelligence hacker hackers agent agents spy side team party coalition militant militants militia militias rebel rebels insurgent insurgents separatist separatists guerrilla guerrillas mercenary mercenaries paramilitary terrorist terrorists gunmen gunman attacker state nation country republic kingdom union people citizen citizens national nationals firm firms company companies bank banks airline airlines contractor investors producer protester protesters demonstrator demonstrators crowd crowds activist activists student students chief head director chairman capital adviser advisor mediator mediators peacekeeper peacekeepers customs regulator power powers ally allies lady candidate prime foreign defense bomber bombers pilot pilots sailor sailors marines marine personnel contingent battalion brigade battalions division unit units fleet squadron patrol coastguard opposition expert experts scientist scientists worker workers engineer engineers businessman trader exporter policymaker policymakers mps senator senators deputy deputies cleric clerics tribesmen doctor doctors journalist journalists refugee refugees migrant migrants civilian civilians child children woman women man men resident residents villager villagers tourist tourists hostage hostages prisoner prisoners detainee detainees office bureau resistance opponent opponents dissident dissidents economy',
);
