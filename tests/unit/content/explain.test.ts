import { describe, expect, test } from 'vitest';
import { explainWords } from '../../../src/content/terms/explain.ts';
import { wordFinder } from '../../../src/domain/text/words.ts';

const finders = new Map([
  [
    'en',
    wordFinder([
      { id: 'hub', forms: ['Hub'] },
      { id: 'pic', forms: ['PIC'] },
    ]),
  ],
  ['uk', wordFinder([{ id: 'hub', forms: ['хаб'] }])],
]);
const explain = (html: string, lang = 'en', without: string[] = []) =>
  explainWords(html, finders, lang, new Set(without));
const button = (id: string, text: string) =>
  `<button type="button" class="term" popovertarget="word-${id}">${text}</button>`;

describe('explaining words', () => {
  test('the first use becomes a button, with its full stop beside it; the others stay', () => {
    expect(explain('<p>A hub and a hub, a PIC.</p>')).toEqual({
      html: `<p>A ${button('hub', 'hub')} and a hub, a <span class="term-end">${button('pic', 'PIC')}.</span></p>`,
      used: ['hub', 'pic'],
    });
  });

  test('a reference stays with the word before it', () => {
    expect(explain('<p>So it is.\n \u00a0<a class="cite" href="#s">1</a> More.</p>').html).toBe(
      '<p>So it is.\u00a0<a class="cite" href="#s">1</a> More.</p>',
    );
    const [one, two] = ['<a class="cite" href="#s">1</a>', '<a class="cite" href="#t">2</a>'];
    expect(explain(`<p>So it is.</p>\n \u00a0${one}\u00a0${two}\n<p>More.</p>`).html).toBe(
      `<p>So it is.\u00a0${one}\u00a0${two}</p>\n<p>More.</p>`,
    );
  });

  test.each([
    '<h2>Hub</h2>',
    '<a href="/x/">a hub</a>',
    '<button>hub</button>',
    '<dt>Hub</dt>',
    '<p data-pagefind-ignore>hub</p>',
    '<code>hub</code>',
    '<script>const hub = 1;</script>',
    '<p title="hub">x</p>',
  ])('nothing is explained in %s', (html) => {
    expect(explain(html)).toEqual({ html, used: [] });
  });

  test('a marked link is the first use', () => {
    expect(explain('<p><a data-term="pic" href="/p/">the number</a> is a PIC</p>').html).toBe(
      `<p>${button('pic', 'the number')} is a PIC</p>`,
    );
  });

  test('words are looked for in the language of the text', () => {
    expect(explain('<p>хаб hub <span lang="en">PIC хаб</span></p>', 'uk')).toEqual({
      html: `<p>${button('hub', 'хаб')} hub <span lang="en">${button('pic', 'PIC')} хаб</span></p>`,
      used: ['hub', 'pic'],
    });
    expect(explain('<p>hub</p>', 'ka').used).toEqual([]);
  });

  test('what the page is about is not explained', () => {
    expect(explain('<p>hub</p>', 'en', ['hub']).used).toEqual([]);
  });

  test('all else of the HTML is left as it was', () => {
    const html = '<div\n class=x ><p>1 &lt; 2 &amp; 3<br>ok</p><!-- hub --></div>';
    expect(explain(html).html).toBe(html);
  });
});
