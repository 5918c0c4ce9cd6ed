import { type Lexicon, names, pairs } from './lexicon.ts';

export const armenian: Lexicon = {
  language: 'hy',
  country: 'Armenia',
  onsets: pairs(
    'բ b, գ g, դ d, զ z, թ t, ժ zh, լ l, խ kh, ծ ts, կ k, հ h, ձ dz, ղ gh, ճ ch, մ m, ն n, շ sh, չ ch, պ p, ջ j, ռ r, ս s, վ v, տ t, ր r, ց ts, փ p, ք k, ֆ f',
  ),
  vowels: pairs('ա a, ե e, ի i, ո o, ու u'),
  codas: pairs('ն n, ր r, ս s, կ k, տ t, մ m, լ l'),
  places: pairs('ավան avan, աշեն ashen, ակերտ akert, աձոր adzor, աբերդ aberd'),
  families: pairs('յան yan, ունի uni, ունց unts, ենց ents'),
  towns: names(
    'Երևան|Yerevan, Գյումրի|Gyumri, Վանաձոր|Vanadzor, Աբովյան|Abovyan, Կապան|Kapan, Հրազդան|Hrazdan, Արմավիր|Armavir, Իջևան|Ijevan, Գավառ|Gavar, Գորիս|Goris, Աշտարակ|Ashtarak, Դիլիջան|Dilijan',
  ),
  compose: (noun, word) => `«${word}» ${noun}`,
  nouns: {
    association: ['ասոցիացիա', 'գործատուների միություն'],
    cluster: ['տեխնոլոգիական կլաստեր'],
    'innovation-hub': ['տեխնոլոգիական կենտրոն', 'նորարարության կենտրոն'],
    university: ['պետական համալսարան', 'տեխնիկական համալսարան'],
    'research-institute': ['գիտահետազոտական ինստիտուտ'],
    'public-body': ['զարգացման գործակալություն', 'քաղաքապետարան'],
    ngo: ['հասարակական կազմակերպություն', 'հիմնադրամ'],
    incubator: ['բիզնես ինկուբատոր'],
    accelerator: ['աքսելերատոր'],
    investor: ['ներդրումային հիմնադրամ'],
    other: ['ընկերություն', 'ձեռնարկություն'],
  },
  cases: ['ում', 'ի', 'ից', 'ով'],
};
