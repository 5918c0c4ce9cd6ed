import { type Lexicon, names, pairs } from './lexicon.ts';

export const georgian: Lexicon = {
  language: 'ka',
  country: 'Georgia',
  onsets: pairs(
    'ბ b, გ g, დ d, ვ v, ზ z, თ t, კ k, ლ l, მ m, ნ n, პ p, ჟ zh, რ r, ს s, ფ p, ქ k, ღ gh, ყ q, შ sh, ჩ ch, ც ts, ძ dz, წ ts, ჭ ch, ხ kh, ჯ j, მც mts, გრ gr, ბრ br',
  ),
  vowels: pairs('ა a, ე e, ი i, ო o, უ u'),
  codas: pairs('ლი li, ნი ni, რი ri, ტი ti, ში shi, ხი khi'),
  places: pairs('ისი isi, ეთი eti, აური auri, იანი iani, ავი avi'),
  families: pairs('იძე idze, აშვილი ashvili, ავა ava, იანი iani, ური uri'),
  towns: names(
    'თბილისი|Tbilisi, ბათუმი|Batumi, ქუთაისი|Kutaisi, რუსთავი|Rustavi, გორი|Gori, ზუგდიდი|Zugdidi, ფოთი|Poti, ხაშური|Khashuri, სამტრედია|Samtredia, სენაკი|Senaki, თელავი|Telavi, მარნეული|Marneuli, გურჯაანი|Gurjaani, კასპი|Kaspi',
  ),
  compose: (noun, word) => `${noun} „${word}“`,
  nouns: {
    association: ['ასოციაცია', 'მეწარმეთა კავშირი'],
    cluster: ['ინოვაციების კლასტერი', 'ტექნოლოგიური კლასტერი'],
    'innovation-hub': ['ინოვაციების ცენტრი', 'ტექნოლოგიური პარკი'],
    university: ['სახელმწიფო უნივერსიტეტი', 'ტექნიკური უნივერსიტეტი'],
    'research-institute': ['კვლევითი ინსტიტუტი'],
    'public-body': ['განვითარების სააგენტო', 'ეროვნული კომისია'],
    ngo: ['საზოგადოებრივი ორგანიზაცია', 'ფონდი'],
    incubator: ['ბიზნეს ინკუბატორი'],
    accelerator: ['აქსელერატორი'],
    investor: ['საინვესტიციო ფონდი'],
    other: ['კომპანია', 'საწარმო'],
  },
  cases: ['ის', 'ში', 'ით', 'ს'],
};
