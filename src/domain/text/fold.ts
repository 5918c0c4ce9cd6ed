/**
 * One spelling for many: what people type and what an index holds are brought to the same letters.
 *
 * `fold` writes a text in plain Latin letters, other scripts by their national systems; `skeleton`
 * goes on and drops what differs between systems, languages and habits of spelling.
 */

/** Latin letters that are not a plain letter with a mark, and what people type instead. */
const latin: Record<string, string> = { ə: 'e', ı: 'i', ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae' };

/**
 * Cyrillic by the Ukrainian system of 2010 (Cabinet of Ministers, resolution 55); the letters that
 * only Russian and Belarusian have, as passports of these countries write them.
 */
// prettier-ignore
const cyrillic: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i',
  ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u',
  ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ю: 'iu', я: 'ia', ы: 'y', э: 'e',
  ё: 'io', ъ: '', ў: 'u',
};

/** At the beginning of a word the Ukrainian system writes some letters in another way. */
const cyrillicInitial: Record<string, string> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

/** Georgian by the national system of 2002, without its apostrophes. */
// prettier-ignore
const georgian: Record<string, string> = {
  ა: 'a', ბ: 'b', გ: 'g', დ: 'd', ე: 'e', ვ: 'v', ზ: 'z', თ: 't', ი: 'i', კ: 'k', ლ: 'l', მ: 'm',
  ნ: 'n', ო: 'o', პ: 'p', ჟ: 'zh', რ: 'r', ს: 's', ტ: 't', უ: 'u', ფ: 'p', ქ: 'k', ღ: 'gh', ყ: 'q',
  შ: 'sh', ჩ: 'ch', ც: 'ts', ძ: 'dz', წ: 'ts', ჭ: 'ch', ხ: 'kh', ჯ: 'j', ჰ: 'h',
};

/** Armenian as the gazetteers of BGN and PCGN write it (1981), without apostrophes. */
// prettier-ignore
const armenian: Record<string, string> = {
  ա: 'a', բ: 'b', գ: 'g', դ: 'd', ե: 'e', զ: 'z', է: 'e', ը: 'y', թ: 't', ժ: 'zh', ի: 'i', լ: 'l',
  խ: 'kh', ծ: 'ts', կ: 'k', հ: 'h', ձ: 'dz', ղ: 'gh', ճ: 'ch', մ: 'm', յ: 'y', ն: 'n', շ: 'sh',
  ո: 'o', չ: 'ch', պ: 'p', ջ: 'j', ռ: 'r', ս: 's', վ: 'v', տ: 't', ր: 'r', ց: 'ts', ւ: 'v', փ: 'p',
  ք: 'k', և: 'ev', օ: 'o', ֆ: 'f',
};

const armenianInitial: Record<string, string> = { ե: 'ye', ո: 'vo', և: 'yev' };

const plain: Record<string, string> = { ...latin, ...cyrillic, ...georgian, ...armenian };
const initial: Record<string, string> = { ...cyrillicInitial, ...armenianInitial };

/** Lower case, Latin, without accents: "Chișinău", "Львів" and "თბილისი" as "chisinau", "lviv", "tbilisi". */
export function fold(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .replaceAll('ու', 'u')
      .replaceAll('зг', 'zgh')
      .replaceAll(/[’ʼ'`]/g, '')
      .replace(/(?<!\p{L})[єїйюяեոև]/gu, (letter) => initial[letter] ?? letter)
      .replace(/[^a-z]/g, (letter) => plain[letter] ?? letter)
      .normalize('NFD')
      .replace(/\p{Diacritic}/gu, '')
      // What a mark was taken from may be such a letter itself.
      .replace(/[^a-z]/g, (letter) => plain[letter] ?? letter)
  );
}

/** What is written in one way or another, and the one that stands for all; the order matters. */
const same: readonly [RegExp, string][] = [
  [/shch|sch|sh/g, 's'],
  [/dzh|dj/g, 'z'],
  [/tch|cz|ch|ts|tz/g, 'c'],
  [/zh/g, 'z'],
  [/kh|gh|[ghx]/g, 'h'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/i(?=[aeou])/g, ''],
  [/(.)\1+/g, '$1'],
];

/** The spelling that systems and habits have in common: "Kharkiv", "Harkiv" and "Харкiв" alike. */
export function skeleton(text: string): string {
  return same.reduce((word, [pattern, letter]) => word.replace(pattern, letter), fold(text));
}

/** The words of a text in their folded form. */
export function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** A text without case and diacritics, for telling whether two names are one: `Chișinău` → `chisinau`. */
export function nameKey(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
