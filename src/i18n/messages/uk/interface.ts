import type { interfaceTexts as english } from '../en/interface.ts';

/**
 * Texts around the pages: header, footer, search, notices.
 *
 * Dates come as "22 листопада 2026 р.", "листопад 2026 р." or "2026": after "станом на" each of
 * them fits, elsewhere a colon or brackets stand before one that may lack its day. A date at the
 * end of a sentence brings its own full stop.
 */
export const interfaceTexts = {
  'site.name': 'Шлях до мереж',
  'site.tagline':
    'Європейські мережі у сфері ІКТ: як до них вступають організації Східного партнерства',
  'site.description':
    'Незалежний довідник для організацій Азербайджану, Білорусі, Вірменії, Грузії, Молдови та України: до яких європейських мереж у сфері ІКТ-інновацій вони можуть вступити, скільки це коштує і як це зробити.',
  'skip.content': 'Перейти до вмісту',

  'nav.label': 'Головне меню',
  'nav.menu': 'Меню',
  'nav.home': 'Головна',
  'nav.networks': 'Мережі',
  'nav.members': 'Каталог',
  'nav.countries': 'Країни',
  'nav.programmes': 'Програми',
  'nav.guide': 'Посібник',
  'nav.news': 'Новини',
  'nav.glossary': 'Словник',
  'nav.open': 'Відкрито для нас?',
  'nav.breadcrumbs': 'Де ви зараз',
  'nav.onThisPage': 'На цій сторінці',
  'nav.previous': 'Попередня сторінка',
  'nav.next': 'Наступна сторінка',
  'nav.pages': 'Сусідні сторінки',

  'theme.dark': 'Темна тема',

  'footer.label': 'Про цей довідник',
  'footer.independent':
    'Незалежний довідник. Його не видає ні Європейський Союз, ні жодна з описаних тут мереж.',
  'footer.about': 'Про довідник',
  'footer.accessibility': 'Доступність',
  'footer.quality': 'Давність і прогалини',
  'footer.privacy': 'Приватність',
  'footer.feed': 'Стрічка новин (RSS)',
  'footer.source': 'Програмний код',
  'footer.licence': 'Тексти й дані: CC BY 4.0. Код: MIT.',

  'search.open': 'Пошук',
  'search.pageLead': 'Шукайте в усьому довіднику або перейдіть до одного зі списків.',
  'search.shortcut': 'Ctrl K',
  'search.label': 'Пошук у довіднику',
  'search.placeholder': 'Мережа, організація, слово …',
  'search.close': 'Закрити пошук',
  'search.hint':
    'Клавіші зі стрілками переміщують між результатами, Enter відкриває результат, Escape закриває пошук.',
  'search.loading': 'Шукаємо …',
  'search.none':
    'За запитом «{query}» нічого не знайдено. Спробуйте менше літер або інше написання.',
  'search.names': 'У текстах немає, але знайдено за назвою.',
  'search.count':
    '{count, plural, one {# результат} few {# результати} many {# результатів} other {# результату}}',
  'search.failed':
    'Не вдалося завантажити пошук. Перевірте з’єднання і спробуйте ще раз або скористайтеся списками.',
  'search.more': 'Показати ще',
  'search.all': 'Усе',
  'search.filter': 'Показати лише',
  'search.english': 'Англійською',
  'searchGroup.networks': 'Мережі',
  'searchGroup.joining': 'Як вступити',
  'searchGroup.members': 'Каталог',
  'searchGroup.countries': 'Країни',
  'searchGroup.programmes': 'Програми',
  'searchGroup.guide': 'Посібник',
  'searchGroup.glossary': 'Словник',
  'searchGroup.news': 'Новини',
  'searchGroup.about': 'Списки та про довідник',
  'search.noScript':
    'Для пошуку потрібен JavaScript, а тут він не працює. Усюди можна дістатися за цими списками:',

  'notice.untranslated': 'Цю сторінку ще не перекладено. Її текст подано англійською.',
  'notice.untranslatedLabel': 'Мова цієї сторінки',

  'edit.page': 'Редагувати цю сторінку',
  'edit.facts': 'Редагувати факти, англійською',
  'edit.report': 'Повідомити про помилку',

  'review.reviewed': 'Востаннє звірено з джерелами {date}',
  'review.revised': 'Востаннє переглянуто: {date}',
  'review.due': 'Звірити знову до {date}',
  'review.overdue':
    'Від {date} цей запис чекає на нову звірку: важливе для вас перевірте за джерелом.',

  'sources.owner.own':
    '{count, plural, one {# власній сторінці} few {# власних сторінках} many {# власних сторінках} other {# власної сторінки}}',
  'sources.owner.european':
    '{count, plural, one {# сторінці інституцій ЄС} few {# сторінках інституцій ЄС} many {# сторінках інституцій ЄС} other {# сторінки інституцій ЄС}}',
  'sources.owner.public':
    '{count, plural, one {# сторінці органу влади} few {# сторінках органів влади} many {# сторінках органів влади} other {# сторінки органів влади}}',
  'sources.owner.other':
    '{count, plural, one {# сторінці інших} few {# сторінках інших} many {# сторінках інших} other {# сторінки інших}}',
  'sources.mix': 'Ці факти ґрунтуються на {pages}.',
  'sources.newest': 'Найновішу сторінку з датою опубліковано {date}',
  'sources.undatedCount':
    '{count, plural, one {# сторінка не має дати.} few {# сторінки не мають дати.} many {# сторінок не мають дати.} other {# сторінки не мають дати.}}',
  'review.agedFact': '{fact} ({date})',
  'review.aged': 'Нічого новішого не знайдено про таке: {facts}.',
  'review.undated': 'Не знайдено дати для такого: {facts}.',
  'sources.heading': 'Джерела',
  'sources.source': 'Джерело {number}',
  'sources.published': 'опубліковано: {date}',
  'sources.undated': 'дати на сторінці немає',
  'sources.consulted': 'прочитано ({date})',
  'sources.asOf': 'станом на {date}',
  'sources.asOfUnknown': 'дата невідома',
  'gaps.heading': 'Що не вдалося підтвердити',
  'gaps.lead':
    'Ми шукали й не знайшли. Якщо ви знаєте, напишіть нам і додайте загальнодоступне джерело.',

  'table.label': 'Таблиця',
  'advice.label': 'Наша порада',
  'value.unknown': 'у джерелах не знайдено',
  'value.unknownDate': 'дата невідома',
  'count.networks':
    '{count, plural, one {# мережа} few {# мережі} many {# мереж} other {# мережі}}',
  'count.countries':
    '{count, plural, one {# країна} few {# країни} many {# країн} other {# країни}}',
  'count.members':
    '{count, plural, one {# організація} few {# організації} many {# організацій} other {# організації}}',
} as const satisfies Record<keyof typeof english, string>;
