import { type Lexicon, names, pairs } from './lexicon.ts';

export const ukrainian: Lexicon = {
  language: 'uk',
  country: 'Ukraine',
  onsets: pairs(
    'б b, в v, г h, ґ g, д d, ж zh, з z, к k, л l, м m, н n, п p, р r, с s, т t, ф f, х kh, ц ts, ч ch, ш sh, щ shch, бр br, гл hl, др dr, зв zv, кр kr, ст st, хв khv',
  ),
  vowels: pairs('а a, е e, и y, і i, о o, у u'),
  codas: pairs('в v, к k, л l, н n, р r, т t, х kh, ць ts, ж zh'),
  places: pairs('івка ivka, опіль opil, ськ sk, ин yn, ани any, івці ivtsi'),
  families: pairs('енко enko, чук chuk, ишин yshyn, ський skyi, щенко shchenko'),
  towns: names(
    'Київ|Kyiv, Харків|Kharkiv, Одеса|Odesa, Дніпро|Dnipro, Львів|Lviv, Запоріжжя|Zaporizhzhia, Вінниця|Vinnytsia, Полтава|Poltava, Хмельницький|Khmelnytskyi, Чернівці|Chernivtsi, Житомир|Zhytomyr, Суми|Sumy, Рівне|Rivne, Івано-Франківськ|Ivano-Frankivsk, Тернопіль|Ternopil, Луцьк|Lutsk, Ужгород|Uzhhorod, Херсон|Kherson, Черкаси|Cherkasy, Миколаїв|Mykolaiv',
  ),
  compose: (noun, word) => `${noun} «${word}»`,
  nouns: {
    association: ['Асоціація', 'Спілка підприємців', 'Асоціація цифрових технологій'],
    cluster: ['ІТ-кластер', 'Інноваційний кластер', 'Промисловий кластер'],
    'innovation-hub': ['Інноваційний хаб', 'Технологічний парк', 'Центр цифрових інновацій'],
    university: ['Національний університет', 'Технічний університет', 'Державна академія'],
    'research-institute': ['Науково-дослідний інститут', 'Лабораторія обчислень'],
    'public-body': ['Агентство регіонального розвитку', 'Державна служба', 'Міська рада'],
    ngo: ['Громадська організація', 'Благодійний фонд', 'Молодіжна спілка'],
    incubator: ['Бізнес-інкубатор', 'Стартап-школа'],
    accelerator: ['Акселератор'],
    investor: ['Венчурний фонд'],
    other: ['Товариство', 'Підприємство'],
  },
  cases: ['а', 'у', 'ом', 'і', 'ою'],
};
