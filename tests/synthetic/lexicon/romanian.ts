import { type Lexicon, names, pairs } from './lexicon.ts';

/** English texts keep the letters of Romanian names. */
export const romanian: Lexicon = {
  language: 'ro',
  country: 'Moldova',
  onsets: pairs(
    'b, c, d, f, g, h, j, l, m, n, p, r, s, ș, t, ț, v, z, br, cr, dr, fr, gr, pr, st, tr, scr',
  ),
  vowels: pairs('a, ă, e, i, o, u, â, ia, ea'),
  codas: pairs('n, r, l, c, t, s, ș, ț, nt, rd'),
  places: pairs('eni, ești, ăuți, oara, eț, uca'),
  families: pairs('escu, eanu, aru, iuc, ache'),
  towns: names(
    'Chișinău, Bălți, Tiraspol, Bender, Cahul, Ungheni, Soroca, Orhei, Comrat, Edineț, Călărași, Hîncești, Strășeni, Drochia',
  ),
  compose: (noun, word) => `${noun} ${word}`,
  nouns: {
    association: ['Asociația Companiilor', 'Uniunea Antreprenorilor', 'Asociația'],
    cluster: ['Clusterul Tehnologic', 'Clusterul Inovațional'],
    'innovation-hub': ['Centrul de Inovații', 'Parcul Științifico-Tehnologic'],
    university: ['Universitatea de Stat', 'Universitatea Tehnică'],
    'research-institute': ['Institutul de Cercetări'],
    'public-body': ['Agenția pentru Dezvoltare', 'Serviciul Național', 'Primăria'],
    ngo: ['Asociația Obștească', 'Fundația'],
    incubator: ['Incubatorul de Afaceri'],
    accelerator: ['Acceleratorul'],
    investor: ['Fondul de Investiții'],
    other: ['Compania', 'Întreprinderea'],
  },
  cases: ['ului', 'ul', 'lui'],
};
