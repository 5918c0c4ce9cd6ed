/** What the fields of the forms are for, by the English wording of the schemas. */
export const uk: Readonly<Record<string, string>> = {
  'Name in English, as the organisation itself writes it.':
    'Назва англійською, як її пише сама організація.',
  'Acronym it goes by.': 'Скорочення, під яким її знають.',
  'Kind of organisation.': 'Вид організації.',
  'City of the office, in English spelling.':
    'Місто, де розташований офіс, в англійському написанні.',
  'Official website.': 'Офіційний вебсайт.',
  'Where the page is. It must be public.':
    'Де розміщено сторінку. Вона має бути загальнодоступною.',
  'Title of the page, in the language of the page.': 'Назва сторінки її мовою.',
  'Who publishes it. Say so if it is a copy or a second-hand report.':
    'Хто її публікує. Якщо це копія або переказ, скажіть про це.',
  'Date the page itself shows, as exact as it shows it; unknown if it shows none.':
    'Дата, яку показує сама сторінка, так точно, як вона її показує; unknown, якщо дати немає.',
  'When the page was last read for this entry.': 'Коли сторінку востаннє читали для цього запису.',
  'What a reader should know about it: a copy, an older text, seen in part.':
    'Що читачеві варто знати про неї: це копія, старіший текст, прочитано частково.',
  'What it does, in one plain sentence. One fact, in a plain sentence of your own.':
    'Чим вона займається: один факт, одним простим реченням, своїми словами.',
  'The time the source speaks of (YYYY, YYYY-MM or YYYY-MM-DD); unknown if it cannot be told.':
    'Час, про який каже джерело (РРРР, РРРР-ММ або РРРР-ММ-ДД); unknown, якщо його не встановити.',
  'current if the source shows it holds, unconfirmed if it may have ended, ended.':
    '«Триває», якщо джерело це показує; «не підтверджено», якщо зв’язок міг завершитися.',
  'Day on which somebody last compared the entry with its sources.':
    'День, коли запис востаннє звіряли з джерелами.',
  'Full official name, in English.': 'Повна офіційна назва англійською.',
  'Acronym or short name it goes by.': 'Скорочення або коротка назва, під якою її знають.',
  'What it is: an association, a programme network …': 'Що це: асоціація, програмна мережа…',
  'Whether it works today, as far as the sources show.':
    'Чи працює вона сьогодні, наскільки це видно з джерел.',
  'What it is and for whom, in one or two plain sentences.':
    'Що це і для кого, одним-двома простими реченнями.',
  'What it is for: the first paragraph of its page, in Markdown.':
    'Для чого вона: перший абзац її сторінки, у Markdown.',
  'Who runs it and in which legal form. One fact, in a plain sentence of your own.':
    'Хто нею керує і в якій правовій формі: один факт, одним простим реченням, своїми словами.',
  'Why, in a sentence a reader of that country can use.':
    'Чому, одним реченням, корисним для читача з цієї країни.',
  'How it takes people in: any time, by call …': 'Як вона приймає: будь-коли, через конкурс…',
  'Who may apply. One fact, in a plain sentence of your own.':
    'Хто може подати заявку: один факт, одним простим реченням, своїми словами.',
  'Steps in order, each as "who acts: what happens".':
    'Кроки по порядку, кожен у вигляді «хто діє: що відбувається».',
  'How one gets in, in a sentence or two: the beginning of the page on joining.':
    'Як туди потрапити, одним-двома реченнями: початок сторінки про вступ.',
};
