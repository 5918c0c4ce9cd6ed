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
  'home.choose': 'Оберіть …',
  'home.country': 'Наша країна',
  'home.kind': 'Ми —',
  'home.show': 'Показати мережі',
  'home.latest': 'Новини',
  'home.latestAll': 'Усі новини',
  'home.textsAll': 'Усі зразки текстів',
  'home.guide': 'Від першого запитання до членства',
  'home.guideLead':
    'Невеличка книжка для організації, яка ще ніколи не вступала до європейської мережі.',
  'home.pathNetworks': 'Порівняйте, кого вони приймають і для чого потрібні.',
  'home.pathCountries': 'Що відкрито, що закрито і чому — країна за країною.',
  'home.pathMembers':
    'Які організації з якими мережами пов’язані — наскільки це показують джерела.',

  'networks.title': 'Мережі',
  'networks.lead':
    'Європейські мережі у сфері ІКТ-інновацій. Про кожну — відповіді на ті самі запитання: хто може вступити, скільки це коштує, як це зробити.',
  'networks.cost': 'Вартість',
  'networks.region': 'Відповідь для того виду організацій, який має найкращі шанси:',
  'networks.filterName': 'Назва або абревіатура',
  'networks.kind': 'Ми —',
  'networks.anyKind': 'Будь-який вид',
  'networks.notClosedTo': 'Не закрито для країни',
  'networks.anyCountry': 'Будь-яка країна',
  'networks.topic': 'Тема',
  'networks.anyTopic': 'Будь-яка тема',
  'networks.shown':
    '{count, plural, one {Показано # мережу} few {Показано # мережі} many {Показано # мереж} other {Показано # мережі}} з {total}',
  'networks.exact': 'Відповіді саме для цієї країни та виду організації',
  'networks.noneShown': 'Немає відповідних мереж. Зніміть якийсь фільтр, щоб побачити більше.',
  'filter.reset': 'Очистити фільтри',

  'open.title': 'Які мережі відкриті для нас?',
  'open.lead': 'Відповіді для кожної країни та виду організації, кожна з підставою і джерелом.',
  'open.pageTitle': 'Мережі: {kinds}, {country}',
  'open.pageLead':
    '{country}, {kinds}: що кажуть джерела. Відповідь «невідомо» означає, що жодне джерело цього не з’ясовує: запитайте мережу.',
  'open.group.open': 'Відкрито',
  'open.group.conditional': 'Відкрито з умовами',
  'open.group.closed': 'Закрито',
  'open.group.unknown': 'Невідомо',
  'open.byKind': 'За видом організації',
  'open.countryPage': '{country}: програми, обмеження, установи',
  'open.noRow':
    'Жодне джерело нічого не каже про цей вид організацій із цієї країни. Запитайте в офісі:',
  'open.restricted': 'Перш ніж подаватися, прочитайте, чого вимагають закон і чинні обмеження:',
  'open.change': 'Змінити запитання',

  'members.title': 'Каталог організацій',
  'members.lead':
    'Організації регіону, а також члени європейських мереж в інших країнах, із мережами, з якими їх пов’язують джерела. Бути в каталозі не означає бути членом: кожна сторінка каже, які зв’язки показують джерела і чи чинні вони сьогодні.',
  'members.search': 'Назва, абревіатура, місто, тема або мережа',
  'members.sort': 'Порядок',
  'members.sort.match': 'Найкраща відповідність',
  'members.sort.name': 'Назва',
  'members.sort.reviewed': 'Остання перевірка',
  'members.view': 'Показати як',
  'members.view.list': 'Список',
  'members.view.table': 'Таблиця',
  'members.narrow': 'Уточнити',
  'members.chosen': 'обрано',
  'members.remove': 'Прибрати: {value}',
  'members.unknown': 'Адреса містить те, чого каталог не знає; це пропущено: {values}',
  'members.retry': 'Спробувати ще раз',
  'members.showAll': 'Показати всі організації',
  'members.fullText': 'Шукати «{query}» у текстах усіх сторінок',
  'members.country': 'Країна',
  'members.kind': 'Вид',
  'members.network': 'Мережа',
  'members.shown':
    '{count, plural, one {Підходить # організація} few {Підходять # організації} many {Підходять # організацій} other {Підходять # організації}} з {total}',
  'members.by.country': 'За країною',
  'members.by.kind': 'За видом',
  'members.by.network': 'За мережею',
  'members.by.letter': 'За першою літерою англійської назви',
  'members.title.country': 'Організації: {place}',
  'members.title.kind': 'Організації за видом: {place}',
  'members.title.network': 'Організації, пов’язані з {place}',
  'members.title.letter': 'Організації: {place}',
  'members.title.city': 'Організації ({country}): {place}',
  'members.placeLead':
    '{count, plural, one {# організація} few {# організації} many {# організацій} other {# організації}} та мережі, з якими її пов’язує джерело.',
  'shelf.title': '{title}, сторінка {page, number}',
  'shelf.page': 'Сторінка {page, number} з {pages, number}, за абеткою:',
  'shelf.pages': 'Сторінки цього списку',
  'members.failed': 'Не вдалося завантажити список. Перегляньте його нижче або спробуйте ще раз.',
  'members.noneShown': 'Жодна організація не підходить. Приберіть фільтр, щоб побачити більше.',

  'countries.title': 'Країни',
  'countries.lead': 'Про що кожна із шести країн домовилася з ЄС і які двері це відчиняє.',
  'countries.counts': 'Мережі за найкращою відповіддю',

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
  'glossary.aliases': 'Також пишуть',
  'glossary.occurs': 'Де вживається',
  'glossary.occursNowhere': 'Жодна сторінка посібника ще не вживає цього слова.',
  'words.heading': 'Слова, пояснені на цій сторінці',
  'glossary.related': 'Див. також',

  'guide.title': 'Посібник',
  'guide.lead': 'Короткі розділи: від першого запитання до першого року членства.',
  'guide.chapter': 'Розділ {number}',
  'texts.title': 'Зразки текстів',
  'texts.lead':
    'Листи, рішення та заяви, які можна скопіювати, заповнити й змінити. Це лише пропозиції: беріть те, що підходить, а все, що вас зобов’язує, дайте прочитати юристові своєї країни.',
  'texts.fillIn': 'Замініть те, що стоїть у квадратних дужках.',
  'texts.docx': 'Завантажити для Word (.docx)',
  'texts.odt': 'Завантажити для LibreOffice (.odt)',
  'texts.networks': 'Мережі, які цього вимагають',
  'texts.link': 'Листи, рішення та заяви, які можна скопіювати й заповнити',
  'guide.readNext': 'Читайте далі',

  'notFound.title': 'Такої сторінки немає',
  'notFound.lead':
    'Можливо, адреса застаріла або містить помилку. Нічого не втрачено: списки нижче ведуть до кожної сторінки.',

  'style.title': 'Сторінка стилів',
  'style.lead': 'Усі компоненти в усіх станах, для тих, хто розробляє та редагує довідник.',
} as const satisfies Record<keyof typeof english, string>;
