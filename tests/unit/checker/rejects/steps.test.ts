import { describe, expect, it } from 'vitest';
import { append, edit } from '../support/check.ts';
import { minimal } from '../support/fixture.ts';
import { rejects } from '../support/reject.ts';

const procedure = 'networks/alpha/joining.mdx';

const explained = (id: string) => `\n<Step id="${id}">\n\nMore.\n\n</Step>\n`;

/** The explanations of the two steps, the other way round. */
const swapped = (text: string) =>
  text
    .replace('<Step id="letter">', '<Step id="x">')
    .replace('<Step id="decision">', '<Step id="letter">')
    .replace('<Step id="x">', '<Step id="decision">');

describe('steps of procedures', () => {
  const words = rejects([
    {
      name: 'a step that is not explained',
      change: edit(procedure, '\n<Step id="decision">\n\nThe board decides.\n\n</Step>\n', ''),
      code: 'step-unexplained',
      at: 'networks/alpha/joining.mdx:19',
      field: 'steps[1].id',
      says: '"decision" is declared',
      remedy: 'Add <Step id="decision">',
    },
    {
      name: 'a step that is not declared',
      change: append(procedure, explained('letters')),
      code: 'step-undeclared',
      at: 'networks/alpha/joining.mdx:42',
      says: '"letters" is explained, but not declared',
      remedy: 'Did you mean "letter"?',
    },
    {
      name: 'a step id that is mistyped in the text',
      change: edit(procedure, '<Step id="decision">', '<Step id="decison">'),
      code: 'step-undeclared',
      at: 'networks/alpha/joining.mdx:36',
      says: '"decison" is explained, but not declared',
      remedy: 'Did you mean "decision"?',
    },
    {
      name: 'a step explained twice',
      change: append(procedure, explained('letter')),
      code: 'step-repeated',
      at: 'networks/alpha/joining.mdx:42',
      says: 'explained twice',
      remedy: 'one <Step>',
    },
    {
      name: 'steps in another order',
      change: { [procedure]: swapped(minimal[procedure] ?? '') },
      code: 'step-order',
      at: 'networks/alpha/joining.mdx:36',
      says: '"letter" is explained after "decision"',
      remedy: 'in the order',
    },
    {
      name: 'a step id twice',
      change: {
        [procedure]: (minimal[procedure] ?? '')
          .replace('id: decision', 'id: letter')
          .replace(/\n<Step id="decision">[^]*/, ''),
      },
      code: 'step-duplicate',
      at: 'networks/alpha/joining.mdx:19',
      field: 'steps[1].id',
      says: 'Two steps',
      remedy: 'an id of its own',
    },
    {
      name: 'a step without explanation',
      change: edit(procedure, 'The board decides.', ''),
      code: 'component-empty',
      at: 'networks/alpha/joining.mdx:36',
      says: 'no text in it',
      remedy: 'between <Step> and </Step>',
    },
    {
      name: 'a step outside procedures',
      change: append('guide/choosing.mdx', explained('letter')),
      code: 'component-misplaced',
      at: 'guide/choosing.mdx:19',
      says: 'content/networks/<id>/joining.mdx only',
      remedy: 'Move it there',
    },
  ]);

  it('says so in plain words', () => {
    expect(words).toMatchInlineSnapshot(`
      "content/networks/alpha/joining.mdx:19:9  steps[1].id  The step "decision" is declared, but the text does not explain it.  Add <Step id="decision"> … </Step> to the text, or delete the step.
      content/networks/alpha/joining.mdx:42:7  -  The step "letters" is explained, but not declared.  Did you mean "letter"? Add it to the steps of the front matter, or correct the id.
      content/networks/alpha/joining.mdx:36:7  -  The step "decison" is explained, but not declared.  Did you mean "decision"? Add it to the steps of the front matter, or correct the id.
      content/networks/alpha/joining.mdx:42:7  -  The step "letter" is explained twice.  Bring both explanations together in one <Step>.
      content/networks/alpha/joining.mdx:36:7  -  The step "letter" is explained after "decision", but declared before it.  Explain the steps in the order in which the front matter declares them.
      content/networks/alpha/joining.mdx:19:9  steps[1].id  Two steps have the id "letter".  Give each step an id of its own.
      content/networks/alpha/joining.mdx:36:1  -  <Step> has no text in it.  Write the text between <Step> and </Step>.
      content/guide/choosing.mdx:19:1  -  <Step> belongs in content/networks/<id>/joining.mdx only.  Move it there, or write plain text."
    `);
  });
});
