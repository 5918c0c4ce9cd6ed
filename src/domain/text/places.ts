import { skeleton } from './fold.ts';

/** Names of one place that spelling rules alone do not bring together; the usual English one first. */
const names: readonly (readonly string[])[] = [
  ['Kyiv', 'Kiev', 'Киев', 'Київ', 'Києві', 'Києва'],
  ['Lviv', 'Lvov', 'Львов', 'Lwów', 'Lemberg', 'Львова', 'Львові'],
  ['Kharkiv', 'Kharkov', 'Харьков', 'Харкова', 'Харкові'],
  ['Odesa', 'Odessa', 'Одесса'],
  ['Dnipro', 'Dnepr', 'Днепр', 'Dnipropetrovsk', 'Dnepropetrovsk'],
  ['Chernivtsi', 'Chernovtsy', 'Черновцы', 'Cernăuți'],
  ['Mykolaiv', 'Nikolaev', 'Николаев', 'Миколаєва'],
  ['Ternopil', 'Тернополь', 'Тернополя'],
  ['Vinnytsia', 'Vinnitsa', 'Винница'],
  ['Zaporizhzhia', 'Zaporozhye', 'Запорожье'],
  ['Chișinău', 'Kishinev', 'Кишинёв', 'Кишинев', 'Кишинів'],
  ['Bălți', 'Beltsy', 'Бельцы', 'Бєльці'],
  ['Yerevan', 'Erevan', 'Ереван', 'Երևան'],
  ['Tbilisi', 'Tiflis', 'Тбилиси', 'თბილისი', 'თბილისში'],
  ['Batumi', 'Batum', 'Батум'],
  ['Baku', 'Bakı', 'Баку', 'Bakıda'],
  ['Ganja', 'Gəncə', 'Гянджа', 'Gandzha'],
  ['Minsk', 'Мінск', 'Miensk'],
  ['Brest', 'Брэст'],
  ['Grodno', 'Hrodna', 'Гродно', 'Гродна'],
  ['Gomel', 'Homiel', 'Гомель'],
  ['Vitebsk', 'Viciebsk', 'Віцебск', 'Витебск'],
];

const groups = new Map<string, string[]>();
for (const group of names) {
  const all = group.map(skeleton);
  for (const one of all) groups.set(one, all);
}

/** Other names of the place that a word names, as skeletons; none if it names no place known here. */
export function otherPlaceNames(word: string): string[] {
  return groups.get(word) ?? [];
}
