import type { Text } from '../../domain/finder/record.ts';
import type { AnswerView, Fact, ReasonView } from '../../finder/view.ts';
import type { Translate } from '../../i18n/messages.ts';
import { element } from '../directory/element.ts';

/** A link with its words. */
export function anchor(href: string, text: string): HTMLAnchorElement {
  const link = element('a', '', text);
  link.href = href;
  return link;
}

/** An element with a text that may be in another language than the page. */
function inLanguage<Tag extends 'p' | 'span'>(tag: Tag, className: string, { text, lang }: Text) {
  const made = element(tag, className, text);
  if (lang !== undefined) made.lang = lang;
  return made;
}

const piece = (text: Text) => (text.lang === undefined ? text.text : inLanguage('span', '', text));

function reason({ forWhom, text, sources, asOf }: ReasonView, t: Translate): Node[] {
  const links = sources.flatMap(({ name, href }, index) =>
    index === 0 ? [anchor(href, name)] : ['; ', anchor(href, name)],
  );
  return [
    ...(forWhom === undefined
      ? []
      : [element('p', 'small mt-1 first-letter:uppercase', `${forWhom}:`)]),
    inLanguage('p', 'mt-1', text),
    ...(sources.length === 0
      ? []
      : [element('p', 'small muted', `${t('sources.heading')}: `, ...links, ` (${asOf})`)]),
  ];
}

function fact({ label, text, verdict }: Fact): HTMLElement {
  const line = element('p', 'small', element('span', 'muted', `${label}:`), ' ', piece(text));
  if (verdict !== undefined) {
    line.append(' ', element('span', verdict.isWarning ? 'tag tag-warm' : '', verdict.text));
  }
  return line;
}

/** The answer of one network; `components/finder/AnswerRow.astro` is its twin. */
export function row(view: AnswerView, t: Translate): HTMLLIElement {
  const { name, href, about, reasons, hasMore, facts, changes, next } = view;
  const item = element('li', '', element('h3', '', anchor(href, name)));
  if (about !== undefined) item.append(inLanguage('p', 'small muted', about));
  item.append(...reasons.flatMap((one) => reason(one, t)));
  if (hasMore) item.append(element('p', 'small muted', t('finder.moreReasons')));
  item.append(...facts.map(fact));
  if (changes !== undefined) {
    const lines = changes.map((pieces) => element('li', '', ...pieces.map(piece)));
    if (lines.length === 0) lines.push(element('li', '', t('finder.change.none')));
    item.append(
      element('p', 'small mt-1 font-semibold', t('finder.change.heading')),
      element('ul', 'dots small', ...lines),
    );
  }
  if (next !== undefined) item.append(element('p', 'small mt-1', anchor(next.href, next.text)));
  return item;
}
