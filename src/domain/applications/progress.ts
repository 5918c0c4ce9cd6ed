import type { ChecklistGuide, GuidePaper } from './guide.ts';
import { type Application, type Applications, type Item, valueAt } from './model.ts';

/** Done of all. */
export interface Share {
  done: number;
  all: number;
}

/** The item that tells of a paper: the network's own, or the one for all networks. */
export function paperItem(
  kept: Applications,
  network: string,
  paper: Pick<GuidePaper, 'key' | 'shared'>,
): Item | undefined {
  const application = valueAt(kept.applications, network);
  const own =
    application === undefined ? undefined : valueAt(application.items, `paper:${paper.key}`);
  if (!paper.shared || own?.own === true) return own;
  return valueAt(kept.papers, paper.key);
}

/** How far an application has come, counted by what the guide asks for today. */
export function progressOf(
  kept: Applications,
  guide: ChecklistGuide,
): { steps: Share; papers: Share } {
  const items = valueAt(kept.applications, guide.network)?.items ?? {};
  const steps = guide.steps.filter(({ id }) => valueAt(items, `step:${id}`)?.done === true);
  const papers = guide.papers.filter((one) => paperItem(kept, guide.network, one)?.done === true);
  return {
    steps: { done: steps.length, all: guide.steps.length },
    papers: { done: papers.length, all: guide.papers.length },
  };
}

/**
 * Steps and papers somebody noted something of that the guide has no more; they are kept and shown.
 *
 * @param guide Undefined where the guide has no such network any more: then all of them.
 */
export function noLongerInGuide(
  application: Application,
  guide: ChecklistGuide | undefined,
): { key: string; item: Item }[] {
  const known = new Set([
    ...(guide?.steps.map(({ id }) => `step:${id}`) ?? []),
    ...(guide?.papers.map(({ key }) => `paper:${key}`) ?? []),
  ]);
  return Object.entries(application.items)
    .filter(([key, item]) => /^(?:step|paper):/.test(key) && !known.has(key) && hasContent(item))
    .map(([key, item]) => ({ key, item }));
}

/** Whether anything of an item would be lost with it. */
export function hasContent({ done, date, note }: Item): boolean {
  return done || date !== '' || note !== '';
}

/** A paper that several applications may share, with the networks that ask for it. */
export interface CommonPaper {
  key: string;
  typeName: string;
  item: Item | undefined;
  networks: { guide: ChecklistGuide; name: string; own: boolean; done: boolean }[];
}

/** The papers of all applications that one copy can serve, the most wanted first. */
export function commonPapers(kept: Applications, guides: readonly ChecklistGuide[]): CommonPaper[] {
  const found = new Map<string, CommonPaper>();
  for (const guide of guides) {
    for (const paper of guide.papers.filter(({ shared }) => shared)) {
      const common = found.get(paper.key) ?? {
        key: paper.key,
        typeName: paper.typeName,
        item: valueAt(kept.papers, paper.key),
        networks: [],
      };
      const item = paperItem(kept, guide.network, paper);
      common.networks.push({
        guide,
        name: paper.name,
        own: item?.own === true,
        done: item?.done === true,
      });
      found.set(paper.key, common);
    }
  }
  return [...found.values()].sort((a, b) => b.networks.length - a.networks.length);
}
