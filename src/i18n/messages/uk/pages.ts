import type { pages as english } from '../en/pages.ts';

/**
 * Titles, leads and labels of the pages that are not one entry.
 *
 * Names of countries and kinds stand in the nominative, so they are set off by a colon or a comma.
 */
export const pages = {
  'home.title': 'Яка європейська ІКТ-мережа відкрита для вас?',
  'home.lead':
    'Для асоціацій, хабів, кластерів, компаній, університетів та органів влади шести країн: навіщо потрібна кожна мережа, чи можете ви до неї вступити, скільки це коштує і як подати заявку. Кожен факт — із джерелом і датою.',
  'home.find': 'Які мережі відкриті для нас?',
  'home.findLead': 'Оберіть свою країну та вид організації.',
  'home.country': 'Наша країна',
  'home.kind': 'Ми —',
  'home.show': 'Показати мережі',
  'home.latest': 'Новини',
  'home.latestAll': 'Усі новини',
  'home.changes': 'Найсвіжіші записи',
  'home.changesLead': 'Записи, які звірено з джерелами останніми.',
  'home.guide': 'Від першого запитання до членства',
  'home.guideLead':
    'Невеличка книжка для організації, яка ще ніколи не вступала до європейської мережі.',
  'home.pathNetworks': 'Порівняйте, кого вони приймають і для чого потрібні.',
  'home.pathCountries': 'Що відкрито, що закрито і чому — країна за країною.',
  'home.pathMembers': 'Дізнайтеся, хто з вашої країни вже всередині.',

  'networks.title': 'Мережі',
  'networks.lead':
    'Європейські мережі у сфері ІКТ-інновацій. Про кожну — відповіді на ті самі запитання: хто може вступити, скільки це коштує, як це зробити.',
  'networks.takes': 'Хто вступає',
  'networks.cost': 'Вартість',
  'networks.region': 'Найкраща відповідь за країною',

  'open.title': 'Які мережі відкриті для нас?',
  'open.lead':
    'Окрема сторінка для кожної країни та виду організації, з підставою і джерелом кожної відповіді.',
  'open.pageTitle': 'Мережі: {kinds}, {country}',
  'open.pageLead':
    '{country}, {kinds}: що кажуть джерела. Відповідь «невідомо» означає, що жодне джерело цього не з’ясовує: запитайте мережу.',
  'open.group.open': 'Відкрито',
  'open.group.conditional': 'Відкрито з умовами',
  'open.group.closed': 'Закрито',
  'open.group.unknown': 'Невідомо',
  'open.none': 'Жодної.',
  'open.noRow': 'Жодне джерело нічого не каже про цей вид організацій із цієї країни.',
  'open.countryColumn': 'Країна',
  'open.change': 'Змінити запитання',

  'members.title': 'Учасники',
  'members.lead':
    'Організації регіону та європейські мережі, з якими вони пов’язані. Зв’язок наведено лише там, де його показує джерело.',
  'members.filterName': 'Назва містить',
  'members.anyCountry': 'Будь-яка країна',
  'members.anyKind': 'Будь-який вид',
  'members.anyNetwork': 'Будь-яка мережа',
  'members.country': 'Країна',
  'members.kind': 'Вид',
  'members.network': 'Мережа',
  'members.reset': 'Скинути фільтри',
  'members.shown':
    '{count, plural, one {Показано # організацію} few {Показано # організації} many {Показано # організацій} other {Показано # організації}} з {total}',
  'members.noneShown': 'Жодна організація не підходить. Приберіть фільтр, щоб побачити більше.',

  'countries.title': 'Країни',
  'countries.lead': 'Про що кожна із шести країн домовилася з ЄС і які двері це відчиняє.',
  'countries.openCount': 'Мережі, відкриті принаймні для одного виду організацій',

  'programmes.title': 'Програми',
  'programmes.lead': 'Програми ЄС і регіону, які відкривають мережі або оплачують шлях до них.',

  'news.title': 'Новини',
  'news.lead': 'Що змінилося між європейськими ІКТ-мережами та регіоном.',
  'news.about': 'Про кого і про що',
  'news.share': 'Поділитися',
  'news.shareMail': 'Електронна пошта',
  'news.shareLink': 'Адреса цієї сторінки',
  'news.feedTitle': 'Шлях до мереж: новини',

  'glossary.title': 'Словник',
  'glossary.lead': 'Слова, на які натрапляє заявник, простою мовою.',
  'glossary.letters': 'Літери',
  'glossary.related': 'Див. також',

  'guide.title': 'Посібник',
  'guide.lead': 'Короткі розділи: від першого запитання до першого року членства.',
  'guide.chapter': 'Розділ {number}',
  'guide.readNext': 'Читайте далі',

  'notFound.title': 'Такої сторінки немає',
  'notFound.lead':
    'Можливо, адреса застаріла або містить помилку. Нічого не втрачено: списки нижче ведуть до кожної сторінки.',

  'style.title': 'Сторінка стилів',
  'style.lead': 'Усі компоненти в усіх станах, для тих, хто розробляє та редагує довідник.',
} as const satisfies Record<keyof typeof english, string>;
