import type { Locale } from '../../../i18n/locales.ts';

/**
 * Words that praise or cloud, and what says more. A star stands for any ending, as in languages whose
 * words change theirs.
 */
const banned: Record<Locale, Readonly<Record<string, string>>> = {
  en: {
    'world-class': 'what it does better, and by whose judgement',
    'state-of-the-art': 'what it is',
    'cutting-edge': 'what is new',
    'game-changing': 'what changes',
    'best-in-class': 'what was compared',
    'next-generation': 'what is new',
    revolutionary: 'what changes',
    unparalleled: 'how it differs',
    unrivalled: 'how it differs',
    prestigious: 'who chooses its members',
    renowned: 'who says so',
    seamless: 'what one need not do',
    seamlessly: 'how',
    synergy: 'who gains what',
    synergies: 'who gains what',
    holistic: 'what it covers',
    empower: 'let or help',
    empowers: 'lets or helps',
    leverage: 'use',
    leverages: 'uses',
    leveraging: 'using',
    utilise: 'use',
    utilize: 'use',
    'in order to': 'to',
    facilitate: 'help',
    facilitates: 'helps',
    'paradigm shift': 'what changes',
    'thought leader': 'what they wrote',
    'low-hanging fruit': 'what is easy',
  },
  uk: {
    'світового рівня': 'what it does better, and by whose judgement',
    'найсучасніш*': 'what it is',
    'революційн*': 'what changes',
    'безпрецедентн*': 'how it differs',
    'неперевершен*': 'how it differs',
    'престижн*': 'who chooses its members',
    'безшовн*': 'what one need not do',
    'синергі*': 'who gains what',
    'холістичн*': 'what it covers',
    'з метою': 'щоб, or для',
    'на даний момент': 'зараз, or a date',
    'на сьогоднішній день': 'сьогодні, or a date',
    'приймати участь': 'брати участь',
    'прийняти участь': 'взяти участь',
    являється: 'є',
    'слідуюч*': 'такий, or наступний',
  },
};

/** A banned word as it stands in a text, and what to say instead. */
export interface BannedWord {
  word: string;
  instead: string;
}

const finders = new Map<Locale, (text: string) => BannedWord | undefined>();

/** The first word of a text that praises or clouds, if there is one. */
export function bannedWord(text: string, locale: Locale): BannedWord | undefined {
  let find = finders.get(locale);
  if (find === undefined) {
    find = finderOf(Object.entries(banned[locale]));
    finders.set(locale, find);
  }
  return find(text);
}

/** One pattern for all words: most texts hold none. Which one it is, is asked of a hit. */
function finderOf(words: readonly (readonly [string, string])[]) {
  const forms = words.map(([word, instead]) => ({ form: word.replace('*', '\\p{L}*'), instead }));
  const any = forms.map(({ form }) => form).join('|');
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${any})(?![\\p{L}-])`, 'iu');
  return (text: string): BannedWord | undefined => {
    const [word] = pattern.exec(text) ?? [];
    if (word === undefined) return undefined;
    const own = forms.find(({ form }) => new RegExp(`^${form}$`, 'iu').test(word));
    return { word, instead: own?.instead ?? '' };
  };
}
