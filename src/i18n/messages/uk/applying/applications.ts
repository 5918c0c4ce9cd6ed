/** Контрольні списки для вступу та сторінка всіх заявок; без форм множини, бо їх читають і скрипти. */
export const applications = {
  'applications.title': 'Ваші заявки',
  'applications.lead':
    'Усі розпочаті вами контрольні списки, спільні для них документи й найближчі дати. Вони зберігаються лише в цьому браузері.',
  'applications.checklistTitle': 'Контрольний список: вступ до {name}',
  'applications.checklistLead':
    'Кроки, документи й дати: позначайте їх тут, роздрукуйте або завантажте.',
  'applications.checklistLink': 'Контрольний список: позначити, роздрукувати, завантажити',
  'applications.where':
    'Усе, що ви тут позначаєте й пишете, залишається в цьому браузері, у його сховищі під назвою «ways-in.applications». Це нікому не надсилається. Очищення даних сайту вилучить його, тож час від часу робіть експорт.',
  'applications.noScript':
    'Без скриптів ваші позначки не зберігаються. Роздрукуйте сторінку або завантажте порожній список.',
  'applications.overviewNoScript':
    'Ця сторінка потребує скриптів, бо ваші списки зберігаються лише у вашому браузері. Без них роздрукуйте або завантажте порожній список мережі: посилання на нього є на кожній сторінці про вступ.',
  'applications.allNetworks': 'Усі мережі',
  'applications.empty':
    'У цьому браузері ви ще не розпочали жодного списку. Відкрийте сторінку про вступ до мережі, перейдіть до контрольного списку й позначте крок: він з’явиться тут.',

  'applications.steps': 'Кроки',
  'applications.papers': 'Документи',
  'applications.dates': 'Дати',
  'applications.notes': 'Нотатки',
  'applications.questions': 'Що запитати в офісу',
  'applications.noSteps':
    'Джерела не пояснюють, як вступити, тому кроків тут немає. Запитайте офіс, а дати й нотатки тримайте тут.',
  'applications.noPapers': 'Джерела не називають документів.',
  'applications.explained': 'Пояснення',
  'applications.more': 'Дата й нотатка',
  'applications.date': 'Дата',
  'applications.note': 'Нотатка',
  'applications.shared':
    'Один примірник може слугувати кільком мережам: позначений тут, він буде позначений в усіх ваших списках.',
  'applications.own': 'Ця мережа хоче окремої версії',
  'applications.progress':
    'Виконано кроків: {steps} з {allSteps}. Готово документів: {papers} з {allPapers}.',
  'applications.line': 'Ваш список, позначено кроків: {count}',
  'applications.homeLine': 'Ваші заявки, розпочаті в цьому браузері: {count}',

  'applications.mark.sent': 'Заявку надіслано',
  'applications.mark.decided': 'Рішення отримано',
  'applications.mark.renewal': 'Поновити членство до',
  'applications.mark.expected': 'Рішення очікується до',
  'applications.opens': 'Початок',
  'applications.closes': 'Кінець',
  'applications.window.opens': '{label}: початок',
  'applications.window.closes': '{label}: кінець',
  'applications.decisionTime': 'Скільки триває рішення, за опублікованими даними: {time}',
  'applications.ownDates': 'Ваші власні дати',
  'applications.whatFor': 'Для чого',
  'applications.add': 'Додати дату',
  'applications.remove': 'Вилучити',
  'applications.removeNamed': 'Вилучити: {label}',

  'applications.gone': 'У довіднику вже немає',
  'applications.goneLead':
    'Тут є ваші записи про кроки чи документи, яких у довіднику вже немає. Нічого з них не втрачено.',
  'applications.networkGone': 'Цієї мережі в довіднику вже немає. Ваші записи збережено.',
  'applications.networkFailed':
    'Не вдалося отримати відомості довідника про цю мережу. Ваші записи збережено; перезавантажте сторінку пізніше.',
  'applications.ticked': 'виконано',

  'applications.take': 'Роздрукувати або завантажити',
  'applications.print': 'Друк',
  'applications.word': 'Файл Word (.docx)',
  'applications.markdown': 'Файл Markdown (.md)',
  'applications.calendar': 'Календар (.ics)',
  'applications.calendarNote':
    'Календар містить майбутні дні: ваші та кінцеві терміни з довідника, відомі з точністю до дня. Він нагадує за тиждень, про поновлення — за 30 днів.',
  'applications.noDays': 'Майбутніх днів для календаря немає.',
  'applications.fileFailed':
    'Не вдалося створити файл. Перезавантажте сторінку й спробуйте ще раз.',
  'applications.fromGuide': 'З довідника Ways In, {address}, останній перегляд: {date}.',

  'applications.begun': 'Розпочато',
  'applications.next': 'Далі',
  'applications.common': 'Документи для кількох мереж',
  'applications.commonLead':
    'Один примірник може слугувати кожній із названих поруч мереж. Позначте його, коли він готовий.',
  'applications.paper': 'Документ',
  'applications.askedBy': 'Хто просить',
  'applications.ownVersion': 'окрема версія',
  'applications.keep': 'Зберегти й перенести',
  'applications.keepLead':
    'Файл містить усе, що ви позначили й написали. Його можна прочитати в іншому браузері або знову в цьому.',
  'applications.export': 'Експортувати все (.json)',
  'applications.import': 'Імпортувати файл',
  'applications.delete': 'Видалити цей список',
  'applications.deleteNamed': 'Видалити список мережі {name}',
  'applications.deleteAll': 'Видалити все',
  'applications.confirmOne':
    'Видалити список мережі {name} з цього браузера? Позначки, дати й нотатки не можна буде повернути, якщо ви їх не експортували.',
  'applications.confirmAll':
    'Видалити всі списки з цього браузера? Позначки, дати й нотатки не можна буде повернути, якщо ви їх не експортували.',
  'applications.cancel': 'Скасувати',
  'applications.confirm': 'Видалити',
  'applications.deleted': 'Видалено.',

  'applications.preview': 'Що змінить цей файл',
  'applications.previewNone': 'У файлі немає нічого, чого тут ще немає.',
  'applications.previewLead':
    'Нічого тут не буде вилучено. З того, що є і там, і тут, береться новіше.',
  'applications.change.added': 'Нове',
  'applications.change.replaced': 'Замінюється новішою версією',
  'applications.change.kept': 'Залишається, бо ваша версія новіша',
  'applications.was': 'досі: {before}',
  'applications.nothingNoted': 'нічого не записано',
  'applications.takeOver': 'Прийняти зміни',
  'applications.imported': 'Зміни з файлу прийнято.',

  'applications.trouble.forbidden':
    'Цей браузер не дозволяє сайту нічого зберігати. Ви можете працювати далі, але позначки зникнуть, щойно ви підете: спершу зробіть експорт.',
  'applications.trouble.full':
    'Сховище цього браузера заповнене, тому останні зміни не збережено. Ви можете працювати далі, але зробіть експорт, перш ніж піти.',
  'applications.trouble.unreadable':
    'Збережене в цьому браузері неможливо прочитати: воно пошкоджене або записане чимось іншим. Його відкладено без змін; ви можете його завантажити. Нові позначки зберігаються окремо.',
  'applications.trouble.newer':
    'Збережене в цьому браузері записала новіша версія довідника. Його відкладено без змін; перезавантажте сторінку або завантажте його.',
  'applications.downloadAside': 'Завантажити збережене',
  'applications.deleteAside': 'Видалити відкладене',
  'applications.import.not-json': 'Цей файл не можна імпортувати: це не файл JSON.',
  'applications.import.not-ours':
    'Цей файл не можна імпортувати: його експортовано не зі сторінки «Ваші заявки».',
  'applications.import.newer':
    'Цей файл поки що не можна імпортувати: його створила новіша версія довідника. Перезавантажте сторінку й спробуйте ще раз.',
  'applications.import.damaged':
    'Цей файл не можна імпортувати: він наш, але пошкоджений. Тут нічого не змінилося.',
};
