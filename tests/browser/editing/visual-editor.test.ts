import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeEditor } from '../../../src/integrations/visual-editor.ts';
import { builtSites } from '../../built-site.ts';
import { check } from '../../unit/checker/support/check.ts';
import { minimal } from '../../unit/checker/support/fixture.ts';
import { useSite } from '../support/browser.ts';
import { type GitHub, standInForGitHub } from '../support/github.ts';

const repository = 'example/guide';
const start = new Map(Object.entries(minimal).map(([file, text]) => [`content/${file}`, text]));

/** A site that is no more than the editor needs around it. */
function useEditor(ofRepository: string | undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'editor-'));
  beforeAll(async () => {
    for (const file of ['index.html', '404.html', 'favicon.svg']) {
      copyFileSync(join(builtSites[0].folder, file), join(folder, file));
    }
    await writeEditor(join(folder, 'admin'), {
      repository: ofRepository,
      branch: 'main',
      signIn: undefined,
      site: 'https://guide.example.org/',
    });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const { visit } = useSite({ folder, base: '/' });
  // Forms draw their fields when they come into view: in a high window all do.
  return () => visit('admin/', { viewport: { width: 1280, height: 5000 } });
}

const button = (within: Page | Locator, name: string) =>
  within.getByRole('button', { name, exact: true });

/** The part of a form for a field, such as `fees.0.amount`. */
const field = (page: Page, path: string) => page.locator(`[data-key-path="${path}"]`);

const fill = (page: Page, path: string, text: string) =>
  field(page, path).locator('input, textarea').first().fill(text);

async function choose(page: Page, path: string, option: string): Promise<void> {
  await field(page, path).getByRole('combobox').first().click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Adds a row to a list; the editor sets the name of the list apart with signs that are not seen. */
const addTo = (page: Page, path: string) =>
  field(page, path).getByRole('button', { name: /^Add / }).click();

async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
}

/** Opens the editor as somebody who has no rights in the repository, and lets a copy be made. */
async function signIn(page: Page): Promise<GitHub> {
  const hub = await standInForGitHub(page, { repository, login: 'reader', start });
  await button(page, 'Open the editor').click();
  await button(page, 'Sign In Using Access Token').click();
  await page.getByRole('textbox').fill('ghp_0123456789abcdefghijABCDEFGHIJ012345');
  await button(page, 'Sign In').click();
  await button(page, 'Fork').click();
  await page.getByRole('searchbox').waitFor();
  return hub;
}

describe('the trial of the visual editor', () => {
  const open = useEditor(undefined);

  it('shows the forms under its own policy, and asks no other site', async () => {
    const { page, foreign, errors } = await open();
    await button(page, 'Open the editor').click();
    await button(page, 'Work with Test Repository').click();
    await page.getByRole('searchbox').waitFor();
    await goTo(page, '#/collections/glossary/new');
    await fill(page, 'term', 'Sandbox');
    await expect.poll(() => field(page, 'definition').textContent()).toContain('Definition');
    expect(await page.title()).not.toBe('');
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
  });
});

describe('the visual editor', () => {
  const open = useEditor(repository);

  it('makes a proposal of one line from a corrected fee, from a copy of the editor’s own', async () => {
    const { page, foreign } = await open();
    expect(foreign).toEqual([]);
    const hub = await signIn(page);
    expect(hub.forks).toEqual(['reader/guide']);

    await goTo(page, '#/collections/networks/entries/alpha/index');
    await button(field(page, 'fees'), 'Expand').first().click();
    await fill(page, 'fees.0.amount', '120');
    await button(page, 'Save').click();
    await button(page, 'Send for Review').click();
    await expect.poll(() => hub.pulls.length).toBe(1);

    const [pull] = hub.pulls;
    expect(pull).toMatchObject({ base: 'main', draft: false });
    expect(pull?.head).toMatch(/^reader:cms\//);
    const path = 'content/networks/alpha/index.mdx';
    expect([...(pull?.changes ?? [])]).toEqual([
      [path, start.get(path)?.replace('amount: 100', 'amount: 120')],
    ]);
    expect(hub.unknown).toEqual([]);
    expect(new Set(foreign.map((address) => new URL(address).origin))).toEqual(
      new Set(['https://api.github.com', 'https://www.githubstatus.com']),
    );
  });

  it('holds a new member to its form before it is proposed, and what it writes passes the check', async () => {
    const { page } = await open();
    const hub = await signIn(page);
    await goTo(page, '#/collections/members/new');
    await fill(page, 'name', 'Union of Engineers');
    await choose(page, 'kind', 'association');
    await fill(page, 'country', 'Armenia');
    await button(page, 'Save').click();
    await expect
      .poll(() => field(page, 'country').textContent())
      .toContain('This is not a valid country code.');
    expect(hub.written.size).toBe(0);

    await fill(page, 'country', 'AM');
    await choose(page, 'topics', 'clusters');
    await fill(page, 'about.text', 'It speaks for the engineers of the country.');
    await fill(page, 'about.asOf', '2026');
    await addTo(page, 'about.source');
    await fill(page, 'about.source.0', 's1');
    await addTo(page, 'sources');
    await fill(page, 'sources.0.key', 's1');
    await fill(page, 'sources.0.url', 'https://example.org/union');
    await fill(page, 'sources.0.title', 'About the union');
    await fill(page, 'sources.0.publisher', 'Union of Engineers');
    await fill(page, 'sources.0.published', 'unknown');
    await fill(page, 'sources.0.consulted', '2026-11');
    await fill(page, 'reviewed', '2026-11-20');
    await fill(page, 'reviewEvery', '12');
    await button(page, 'Save').click();
    await button(page, 'Send for Review').click();
    await expect.poll(() => hub.pulls.length).toBe(1);

    const changes = [...(hub.pulls[0]?.changes ?? [])].map(
      ([path, text]) => [path.replace('content/', ''), text] as const,
    );
    expect(changes.map(([path]) => path)).toEqual(['members/am/union-of-engineers.yaml']);
    const { problems, content } = check(Object.fromEntries(changes));
    expect(problems).toEqual([]);
    expect(content.members.get('union-of-engineers')?.data).toMatchObject({
      name: 'Union of Engineers',
      country: 'AM',
    });
  });
});
