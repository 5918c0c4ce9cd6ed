/** Letters that are not a plain letter with a mark, and the one people type instead. */
const letters: Record<string, string> = { ə: 'e', ı: 'i', ł: 'l', đ: 'd', ø: 'o', ß: 'ss' };

/** Lower case without accents, so that "Chisinau" finds "Chișinău" and "Bilesuvar" "Biləsuvar". */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[əıłđøß]/g, (letter) => letters[letter] ?? letter);
}
