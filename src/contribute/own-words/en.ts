import type { OwnWords } from './index.ts';

const sameName =
  'The guide has an entry of this name already. Correct that one; or, if yours is another one, give the name that tells them apart.';
const braces = 'Curly braces have a meaning of their own here. Write round ones in their place.';
const angles = 'What stands between < and > is taken for a part of the page. Leave the signs out.';

export const en: OwnWords = {
  'id-duplicate': sameName,
  'name-duplicate': sameName,
  'name-look-alike':
    'A word of the name is typed in letters that only look Latin. Type it anew with a Latin keyboard.',
  'field-any': '“Any” means every value already. Leave either that or the single values.',
  'field-id': 'The address of the page is made from the name, so it needs letters or digits.',
  'field-too-long': 'This is longer than the field takes. Keep what matters most.',
  'body-import':
    'A paragraph cannot begin with the word “import” or “export”: it would be taken for program code. Begin with another word.',
  'mdx-angle-bracket': 'The sign < has a meaning of its own here. Write “less than” in its place.',
  'mdx-brace': braces,
  'body-expression': braces,
  'html-element': angles,
  'component-unknown': angles,
};
