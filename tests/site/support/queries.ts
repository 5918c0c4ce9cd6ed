/**
 * What people type into the directory, and the organisation they look for: its id has to be among the
 * first three answers.
 */
// prettier-ignore
export const queries: Record<string, readonly (readonly [query: string, id: string])[]> = {
  acronym: [
    ['ATIC', 'atic'], ['uate', 'uate'], ['RENAM', 'renam'], ['grena', 'grena'], ['appau', 'appau'],
    ['KOBİA', 'kobia'], ['kobia', 'kobia'], ['smbda', 'kobia'], ['ucci', 'ucci'], ['gita', 'gita'],
    ['oda', 'oda'], ['ODIMM', 'oda'], ['NARD', 'nard'], ['ancd', 'nard'], ['uvca', 'uvca'],
    ['usarb', 'usarb'], ['asnet', 'asnet-am'], ['iiap', 'iiap'], ['eif', 'eif'], ['bitmi', 'bitmi'],
    ['rctt', 'rctt-belarus'], ['belisa', 'belisa'], ['basnet', 'uiip-basnet'], ['idda', 'idda'],
    ['İRİA', 'idda'], ['mitp', 'mitp'], ['aceti', 'aceti'], ['srnsfg', 'srnsfg'], ['uran', 'uran'],
    ['ntu khpi', 'ntu-khpi'], ['АППАУ', 'appau'], ['tntu', 'ternopil-puluj-university'],
  ],
  'beginning of a word, several words, other order': [
    ['lviv it', 'lviv-it-cluster'], ['cluster lviv', 'lviv-it-cluster'], ['tekw', 'tekwill'],
    ['tekwill b', 'tekwill-balti'], ['inovator', 'incubator-inovatorul'], ['impact hub ye', 'impact-hub-yerevan'],
    ['hub tbilisi', 'impact-hub-tbilisi'], ['polytechnic lviv', 'lviv-polytechnic'],
    ['khazar univ', 'khazar-university'], ['unit city', 'unit-city'], ['better internet', 'better-internet-centre-ua'],
    ['sikorsky', 'sikorsky-challenge'], ['startup fund ukr', 'ukrainian-startup-fund'],
    ['georgian clusters', 'georgian-clusters-platform'], ['shota rust', 'srnsfg'],
    ['european business moldova', 'eba-moldova'], ['women tech georgia', 'women-techmakers-georgia'],
  ],
  'accents left out': [
    ['balti', 'tekwill-balti'], ['calarasi', 'incubator-calarasi'], ['municipality chisinau', 'city-chisinau'],
    ['hasdeu', 'usc-cahul'], ['ihub chisinau', 'ihub-chisinau'], ['digital park', 'digital-park-chisinau'],
    ['azerbaycan kibertehlukesizlik', 'akta'], ['informasiya texnologiyalari', 'azsciencenet'],
    ['logrono', 'aertic'], ['zwiazek cyfrowa', 'digital-poland-association'], ['reteaua incubatoarelor', 'riam'],
    ['universitatea tehnica', 'utm'], ['comunicatiilor electronice', 'aceti'], ['aplikovany vyzkum', 'aavit'],
  ],
  'another script': [
    ['Львів', 'city-lviv'], ['Харків', 'city-kharkiv'], ['Одеса', 'city-odesa'], ['Херсон', 'city-kherson'],
    ['Хмельницький', 'city-khmelnytskyi'], ['Київ', 'city-kyiv'], ['кластерний альянс', 'ukrainian-cluster-alliance'],
    ['Український кластерний', 'ukrainian-cluster-alliance'], ['Подільський кластер', 'podillia-fashion-cluster'],
    ['Вінницька асоціація', 'vinnytsia-it-association'], ['АСТАР', 'astar-khmelnytskyi'], ['Теквіл', 'tekwill'],
    ['Хазар', 'khazar-university'], ['Сікорський', 'sikorsky-challenge'], ['Імпакт Єреван', 'impact-hub-yerevan'],
    ['БАСКОМ', 'basscom'], ['კლასტერების', 'georgian-clusters-platform'], ['რუსთაველის', 'srnsfg'],
    ['შოთა რუსთაველი', 'srnsfg'], ['კომუნიკაციების', 'comcom-georgia'], ['თბილისი', 'city-tbilisi'],
    ['გიტა', 'gita'], ['Երևան', 'city-yerevan'], ['Երևանի', 'city-yerevan'], ['Գյումրու', 'gyumri-technology-center'],
    ['Վանաձորի', 'vanadzor-technology-center'], ['Հայաստանի եվրոպական', 'european-university-armenia'],
    ['Баку', 'baku-business-factory'], ['Минск Инфопарк', 'infopark-belarus'], ['Кишинев', 'city-chisinau'],
    ['Имагуру', 'imaguru'], ['Тирасполь', 'business-hub-tiraspol'], ['Σύνδεσμος', 'sekee'],
  ],
  'another name of the place': [
    ['Kiev city', 'city-kyiv'], ['Lvov IT cluster', 'lviv-it-cluster'], ['Kharkov it', 'kharkiv-it-cluster'],
    ['Odessa it cluster', 'odesa-it-cluster'], ['Kishinev', 'city-chisinau'], ['Кишинёв', 'city-chisinau'],
    ['Erevan', 'city-yerevan'], ['Ереван', 'city-yerevan'], ['Tiflis', 'city-tbilisi'], ['Тбилиси', 'city-tbilisi'],
    ['Bakı', 'baku-business-factory'], ['Gəncə', 'innovation-center-ganja'], ['Gandzha innovation', 'innovation-center-ganja'],
    ['Beltsy tekwill', 'tekwill-balti'], ['Batum', 'technopark-batumi'], ['Chernovtsy', 'chernivtsi-national-university'],
    ['Zaporozhye cluster', 'eam-cluster-zaporizhzhia'], ['Vinnitsa it', 'vinnytsia-it-association'],
    ['Сумгаит', 'sumgait-innovation-hub'], ['Sumqayit hub', 'sumgait-innovation-hub'],
  ],
  'another way to write it': [
    ['Harkiv', 'city-kharkiv'], ['Hmelnitskiy it', 'khmelnytskyi-it-cluster'], ['Khmelnitsky it', 'khmelnytskyi-it-cluster'],
    ['Chmelnytskyj', 'city-khmelnytskyi'], ['Gumri technology', 'gyumri-technology-center'],
    ['Sumgayit university', 'sumgait-state-university'], ['Polesie', 'polessu-cluster'], ['Wanadzor', 'vanadzor-technology-center'],
    ['Javakhishvili', 'tsu'], ['Dzhavakhishvili', 'tsu'], ['Technology Centre Gyumri', 'gyumri-technology-center'],
    ['Kutaissi international', 'kutaisi-international-university'], ['TechUkrajine', 'techukraine'],
    ['Prompriład', 'promprylad'], ['Ternopol IT', 'ternopil-it-cluster'], ['Polissia foundation', 'polissya-foundation'],
  ],
  'a typing error': [
    ['tekwil', 'tekwill'], ['tekwlil', 'tekwill'], ['dreamsup', 'dreamups'], ['imagurru', 'imaguru'],
    ['infoprak', 'infopark-belarus'], ['polytehnic tech', 'technopark-polytechnic'], ['khrkiv it', 'kharkiv-it-cluster'],
    ['lvvi it cluster', 'lviv-it-cluster'], ['enterprse georgia', 'enterprise-georgia'], ['georgain ict', 'georgian-ict-cluster'],
    ['inoland', 'innoland'], ['smartgte', 'smartgate'], ['agiora', 'agoria'], ['vojvodna', 'voict'],
    ['transilvnia it', 'transilvania-it'], ['prompryald', 'promprylad'], ['ukranian startup', 'ukrainian-startup-fund'],
    ['handcraft chamber', 'handicraft-chamber-ukraine'], ['stratup moldova', 'startup-moldova'],
    ['acadmy sciences armenia', 'nas-ra'], ['technopark telvai', 'technopark-telavi'],
  ],
  'another case of the name': [
    ['Львова', 'city-lviv'], ['у Львові', 'city-lviv'], ['Харкова', 'city-kharkiv'], ['Одеси', 'city-odesa'],
    ['Києва', 'city-kyiv'], ['Хмельницького', 'city-khmelnytskyi'], ['Херсону', 'city-kherson'],
    ['кластерного альянсу', 'ukrainian-cluster-alliance'], ['თბილისში', 'city-tbilisi'], ['რუსთაველს', 'srnsfg'],
    ['Երևանում', 'city-yerevan'], ['Bakıda', 'baku-business-factory'], ['Chișinăului', 'city-chisinau'],
    ['incubatoarele de afaceri', 'incubator-calarasi'],
  ],
};
