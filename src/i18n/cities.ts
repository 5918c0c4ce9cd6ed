import { defaultLocale, type Locale } from './locales.ts';

/** Names of cities by the English one that entries give; a city that is missing keeps that. */
const names: Record<Exclude<Locale, typeof defaultLocale>, Record<string, string>> = {
  // prettier-ignore
  uk: {
    // Armenia, Azerbaijan, Belarus
    Gyumri: 'Гюмрі', Vanadzor: 'Ванадзор', Yerevan: 'Єреван', Baku: 'Баку', Ganja: 'Гянджа',
    Sumgait: 'Сумгаїт', Minsk: 'Мінськ', Pinsk: 'Пінськ', 'Warsaw and Madrid': 'Варшава і Мадрид',
    // Georgia, Moldova
    Batumi: 'Батумі', Gurjaani: 'Гурджаані', Kaspi: 'Каспі', Kutaisi: 'Кутаїсі', Tbilisi: 'Тбілісі',
    Telavi: 'Телаві', Bălți: 'Бєльці', Cahul: 'Кагул', Chișinău: 'Кишинів', Călărași: 'Калараш',
    Tiraspol: 'Тирасполь',
    // Ukraine
    Chernivtsi: 'Чернівці', Dnipro: 'Дніпро', 'Ivano-Frankivsk': 'Івано-Франківськ',
    Kharkiv: 'Харків', Kherson: 'Херсон', Khmelnytskyi: 'Хмельницький', Kyiv: 'Київ', Lviv: 'Львів',
    Odesa: 'Одеса', Poltava: 'Полтава', Sumy: 'Суми', Ternopil: 'Тернопіль', Vinnytsia: 'Вінниця',
    Zaporizhzhia: 'Запоріжжя',
    // Elsewhere
    Aachen: 'Аахен', Brussels: 'Брюссель', 'Cluj-Napoca': 'Клуж-Напока', Logroño: 'Логроньйо',
    'Novi Sad': 'Новий Сад', Sofia: 'Софія', Vilnius: 'Вільнюс', Warsaw: 'Варшава',
  },
};

/** Name of a city in a language, from its English one. */
export function cityName(city: string, locale: Locale): string {
  return locale === defaultLocale ? city : (names[locale][city] ?? city);
}
