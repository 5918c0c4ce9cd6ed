import type { Answer, Reason } from '../domain/finder/answer.ts';
import type { Question } from '../domain/finder/question.ts';
import type { FinderRecord, Text } from '../domain/finder/record.ts';
import { waysIn } from '../domain/members/prospects.ts';
import { amountText } from '../i18n/amounts.ts';
import { formatDate, formatDuration } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { EligibilityStatus } from '../schemas/vocabularies.ts';
import { changeView } from './changes.ts';
import { ageText, kindsText, type Language, namesOf } from './words.ts';

/** A fact about an answer on one line. */
export interface Fact {
  label: string;
  text: Text;
  /** How it stands to what was asked, where it was. */
  verdict?: { text: string; isWarning: boolean };
}

/** A reason in words. */
export interface ReasonView {
  /** Whom it holds for, where that was left open. */
  forWhom: string | undefined;
  text: Text;
  sources: { name: string; href: string }[];
  asOf: string;
}

/** The answer of a network in words, ready for a page; pieces of a text are in one language each. */
export interface AnswerView {
  name: string;
  href: string;
  status: EligibilityStatus;
  about: Text | undefined;
  reasons: ReasonView[];
  /** Reasons beyond those shown are on the page of the network. */
  hasMore: boolean;
  facts: Fact[];
  /** What would change a closed answer; undefined for others. */
  changes: Text[][] | undefined;
  next: { text: string; href: string } | undefined;
}

/** More reasons than these make a list that nobody reads. */
const reasonsShown = 3;

function reasonView(
  { row, countries, kinds }: Reason,
  asked: Question,
  page: string,
  language: Language,
): ReasonView {
  const { t } = language;
  const isOpen = asked.country === undefined || asked.kind === undefined;
  const many = (publisher: string) =>
    row.sources.filter((one) => one.publisher === publisher).length > 1;
  return {
    forWhom: isOpen
      ? t('network.reasonFor', {
          kinds: kindsText(kinds, language),
          countries: namesOf(countries, language),
        })
      : undefined,
    text: row.reason,
    // The publisher, with a number where several pages are its own.
    sources: row.sources.map(({ key, publisher }, index) => {
      const before = row.sources.slice(0, index + 1).filter((one) => one.publisher === publisher);
      return {
        name: many(publisher) ? `${publisher} (${String(before.length)})` : publisher,
        href: `${page}#source-${key}`,
      };
    }),
    asOf: ageText(row.asOf, language),
  };
}

/** Whether there is something to say beyond that nothing was found. */
function isCompared<Verdict extends string>(
  verdict: Verdict | undefined,
): verdict is Exclude<Verdict, 'unpublished'> {
  return verdict !== undefined && verdict !== 'unpublished';
}

function costFact({ cost, budget }: Answer, language: Language): Fact {
  const { t, locale } = language;
  const spans = cost.map((span) => {
    const period = span.to === 0 ? '' : ` ${t(`period.${span.period}`)}`;
    return `${amountText(span, t, locale)}${period} (${ageText(span.asOf, language)})`;
  });
  return {
    label: t('network.cost'),
    text: { text: spans.length === 0 ? t('value.unknown') : spans.join('; ') },
    ...(isCompared(budget) && {
      verdict: { text: t(`finder.budget.${budget}`), isWarning: budget === 'above' },
    }),
  };
}

function decisionFact({ network, soon }: Answer, { t, locale }: Language): Fact {
  const { decision } = network;
  return {
    label: t('finder.decision'),
    text: { text: decision === undefined ? t('value.unknown') : decisionText(decision, locale) },
    ...(isCompared(soon) && {
      verdict: { text: t(`finder.soon.${soon}`), isWarning: soon === 'beyond' },
    }),
  };
}

function decisionText(
  { min, max, unit }: NonNullable<Answer['network']['decision']>,
  locale: Locale,
): string {
  return formatDuration(
    { unit, ...(min !== undefined && { min }), ...(max !== undefined && { max }) },
    locale,
  );
}

/** When it takes people in next, if it does so by dates. */
function intakeFacts({ network, next }: Answer, { t, locale }: Language): Fact[] {
  const label = t('finder.intake');
  const { intake } = network;
  if (next !== undefined) {
    const { opens, closes } = next;
    const date = closes ?? opens ?? '';
    const key = closes === undefined ? 'finder.intakeOpens' : 'finder.intakeCloses';
    const when = t(key, { date: formatDate(date, locale) });
    return [{ label, text: next.label, verdict: { text: when, isWarning: false } }];
  }
  if (intake !== 'call' && intake !== 'wave') return [];
  const text = { text: t(`intake.${intake}`) };
  return [{ label, text, verdict: { text: t('finder.intakeNone'), isWarning: false } }];
}

function matchFacts({ wishes, topics }: Answer, { t }: Language): Fact[] {
  const list = (label: string, names: string[]): Fact[] =>
    names.length === 0 ? [] : [{ label, text: { text: names.join(', ') } }];
  return [
    ...list(
      t('finder.matches'),
      wishes.map((wish) => t(`area.${wish}`)),
    ),
    ...list(
      t('finder.topics'),
      topics.map((topic) => t(`topic.${topic}`)),
    ),
  ];
}

/** An answer in words. */
export function answerView(
  answer: Answer,
  asked: Question,
  record: Pick<FinderRecord, 'programmes'>,
  language: Language,
): AnswerView {
  const { network, status, reasons, whyNot } = answer;
  const { t } = language;
  const href = language.networkAt(network.id);
  const mayJoin = waysIn.some((way) => way === status);
  const { country, kind } = asked;
  // That something was not found is said once above all answers, and here only where it was asked.
  const isPriced = answer.cost.length > 0 || answer.budget !== undefined;
  const isTimed = network.decision !== undefined || answer.soon !== undefined;
  const facts =
    status === 'closed'
      ? []
      : [
          ...(isPriced ? [costFact(answer, language)] : []),
          ...(isTimed ? [decisionFact(answer, language)] : []),
          ...(mayJoin ? intakeFacts(answer, language) : []),
        ];
  return {
    name: network.name,
    href,
    status,
    about: mayJoin ? network.about : undefined,
    reasons: reasons
      .slice(0, reasonsShown)
      .map((reason) => reasonView(reason, asked, href, language)),
    hasMore: reasons.length > reasonsShown,
    facts: [...matchFacts(answer, language), ...facts],
    changes:
      whyNot === undefined || country === undefined || kind === undefined
        ? undefined
        : whyNot.map((change) => changeView(change, { country, kind }, record, language)),
    next:
      status === 'closed'
        ? undefined
        : mayJoin
          ? {
              text: t(network.steps > 0 ? 'finder.nextSteps' : 'finder.nextKnown'),
              href: language.joiningAt(network.id),
            }
          : {
              text: t('finder.nextAsk'),
              href: `${language.joiningAt(network.id)}${network.questions > 0 ? '#questions' : ''}`,
            },
  };
}
