import { type Lexicon, names, pairs } from './lexicon.ts';

export const belarusian: Lexicon = {
  language: 'be',
  country: 'Belarus',
  onsets: pairs(
    'б b, в v, г h, д d, ж zh, з z, к k, л l, м m, н n, п p, р r, с s, т t, ф f, х kh, ц ts, ч ch, ш sh, дз dz, бр br, гл hl, кр kr, сц sts',
  ),
  vowels: pairs('а a, э e, ы y, і i, о o, у u'),
  codas: pairs('ў u, к k, л l, н n, р r, х kh, ж zh, ч ch'),
  places: pairs('ічы ichy, аўка auka, шчына shchyna, ск sk, аны any'),
  families: pairs('овіч ovich, эвіч evich, ёнак ionak, ацкі atski, учук uchuk'),
  towns: names(
    'Мінск|Minsk, Гомель|Gomel, Магілёў|Mogilev, Віцебск|Vitebsk, Гродна|Grodno, Брэст|Brest, Бабруйск|Babruysk, Баранавічы|Baranovichi, Барысаў|Barysaw, Пінск|Pinsk, Орша|Orsha, Полацк|Polotsk',
  ),
  compose: (noun, word) => `${noun} «${word}»`,
  nouns: {
    association: ['Асацыяцыя', 'Саюз прадпрымальнікаў'],
    cluster: ['Інавацыйны кластар', 'Прамысловы кластар'],
    'innovation-hub': ['Тэхналагічны парк', 'Цэнтр інавацый'],
    university: ['Дзяржаўны ўніверсітэт', 'Тэхнічны ўніверсітэт'],
    'research-institute': ['Навукова-даследчы інстытут'],
    'public-body': ['Агенцтва развіцця', 'Дзяржаўная служба'],
    ngo: ['Грамадскае аб’яднанне', 'Дабрачынны фонд'],
    incubator: ['Бізнес-інкубатар'],
    accelerator: ['Акселератар'],
    investor: ['Венчурны фонд'],
    other: ['Таварыства', 'Прадпрыемства'],
  },
  cases: ['а', 'у', 'ам', 'е', 'ай'],
};
