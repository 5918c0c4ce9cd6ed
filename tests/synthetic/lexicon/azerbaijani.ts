import { type Lexicon, names, pairs } from './lexicon.ts';

export const azerbaijani: Lexicon = {
  language: 'az',
  country: 'Azerbaijan',
  onsets: pairs('b, c j, ç ch, d, f, g, h, x kh, j zh, k, q g, l, m, n, p, r, s, ş sh, t, v, y, z'),
  vowels: pairs('a, e, ə a, ı i, i, o, ö o, u, ü u'),
  codas: pairs('n, r, z, q g, ğ gh, ş sh, l, m, t'),
  places: pairs('abad, kənd kand, lı li, çay chay, dağ dagh'),
  families: pairs('zadə zade, ov, ova, li, lı ly, bəyli bayli'),
  towns: names(
    'Bakı|Baku, Gəncə|Ganja, Sumqayıt|Sumgait, Mingəçevir|Mingachevir, Şirvan|Shirvan, Naxçıvan|Nakhchivan, Şəki|Shaki, Lənkəran|Lankaran, Yevlax|Yevlakh, Quba|Guba, Şəmkir|Shamkir, Zaqatala|Zagatala',
  ),
  compose: (noun, word) => `${word} ${noun}`,
  nouns: {
    association: ['Assosiasiyası', 'Sahibkarlar İttifaqı'],
    cluster: ['İnnovasiya Klasteri', 'Sənaye Klasteri'],
    'innovation-hub': ['İnnovasiya Mərkəzi', 'Texnologiyalar Parkı'],
    university: ['Dövlət Universiteti', 'Texniki Universiteti'],
    'research-institute': ['Elmi-Tədqiqat İnstitutu'],
    'public-body': ['İnkişafı Agentliyi', 'Dövlət Xidməti'],
    ngo: ['İctimai Birliyi', 'Xeyriyyə Fondu'],
    incubator: ['Biznes İnkubatoru'],
    accelerator: ['Akselerasiya Mərkəzi'],
    investor: ['Vençur Fondu'],
    other: ['Şirkəti', 'Müəssisəsi'],
  },
  cases: ['da', 'ın', 'dan', 'a'],
};
