import type { quality as english } from '../../en/data/quality.ts';

/** Texts of the page about age and gaps. */
export const quality = {
  'quality.title': 'Давність і прогалини',
  'quality.lead':
    'Наскільки давні факти цього посібника, що час перечитати і чого не вдалося знайти. Обчислено з вмісту під час збірки {date}',
  'quality.amount': 'Скільки всього',
  'quality.collection': 'Розділ',
  'quality.entries': 'Записи',
  'quality.facts': 'Факти з джерелом',
  'quality.sources': 'Джерела',
  'quality.gaps': 'Названі прогалини',
  'quality.ages': 'Давність фактів за видами',
  'quality.agesLead':
    'Для кожного виду є строк, після якого його факти слід перевірити знову; він рахується від часу, про який говорить джерело. Багато публічних сторінок не мають дати.',
  'quality.kind': 'Вид факту',
  'quality.interval': 'Перевірити через',
  'quality.fresh': 'У межах строку',
  'quality.aged': 'Давніші',
  'quality.undated': 'Без дати',
  'quality.years': 'Факти за роком, про який вони говорять',
  'quality.year': 'Рік',
  'quality.due': 'Час перечитати',
  'quality.noneDue': 'Найближчі три місяці жоден запис не треба перечитувати.',
  'quality.dueLead':
    '{count, plural, one {# запис} few {# записи} many {# записів} other {# запису}} слід перечитати протягом трьох місяців або вже прострочено.',
  'quality.dueFirst': 'Спершу слід перечитати ці {count, number}:',
  'quality.lacks': 'Чого бракує заявникам',
  'quality.lacksLead':
    'Мережі, на сторінках яких чогось бракує, бо джерела не знайдено. Якщо знаєте джерело, напишіть нам.',
  'quality.lack.fee': 'Немає внеску',
  'quality.lack.steps': 'Немає кроків вступу',
  'quality.lack.contact': 'Немає адреси офісу',
  'quality.lack.decision': 'Невідомо, хто вирішує',
  'quality.ofAll': '{count} із {total}',
  'quality.answers': 'Відповіді за країнами',
  'quality.hosts': 'Джерела за сайтами',
  'quality.hostsLead':
    'Усього {count, plural, one {# сайт} few {# сайти} many {# сайтів} other {# сайту}}; ці використано найчастіше. Сторінка рахується один раз для кожного запису, який на ній ґрунтується.',
  'quality.owner.own': 'Сторінки самої мережі чи організації',
  'quality.owner.european': 'Сторінки інституцій ЄС',
  'quality.owner.public': 'Сторінки інших органів влади',
  'quality.owner.other': 'Сторінки інших',
  'quality.host': 'Сайт',
} as const satisfies Record<keyof typeof english, string>;
