import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const project = join(import.meta.dirname, '../..');

/** The settings as another process with this environment reads them. */
function settings(environment: Record<string, string>) {
  const code =
    "const s = await import('./src/settings.ts'); console.log(JSON.stringify({ ...s }));";
  const { stdout, stderr } = spawnSync(
    join(project, 'node_modules/.bin/node'),
    ['--input-type=module', '-e', code],
    { cwd: project, encoding: 'utf8', env: { ...process.env, ...environment } },
  );
  return { values: stdout === '' ? {} : (JSON.parse(stdout) as Record<string, string>), stderr };
}

describe('settings', () => {
  test.each([
    ['', '/'],
    ['/', '/'],
    ['guide', '/guide/'],
    ['/some/sub/path/', '/some/sub/path/'],
  ])('BASE_PATH=%j is %s', (BASE_PATH, basePath) => {
    expect(settings({ BASE_PATH }).values).toMatchObject({ basePath });
  });

  test('SITE_URL is cut to its origin', () => {
    const { values } = settings({ SITE_URL: 'https://guide.example.org/x/' });
    expect(values['siteUrl']).toBe('https://guide.example.org');
  });

  test.each([
    ['SITE_URL', 'guide.example.org'],
    ['BASE_PATH', '/../x'],
    ['BASE_PATH', '/a b/'],
    ['TODAY', '2026-02-31'],
    ['VISUAL_EDITOR', 'yes'],
    ['VISUAL_EDITOR_SIGN_IN', 'http://sign-in.example.org'],
    ['VISUAL_EDITOR_SIGN_IN', 'sign-in'],
  ])('%s=%s is refused by name', (name, value) => {
    expect(settings({ [name]: value }).stderr).toContain(`${name} is "${value}"`);
  });

  test('there is no visual editor unless one is asked for, and then only for GitHub', () => {
    expect(settings({}).values).toMatchObject({ visualEditor: 'off' });
    const here = { VISUAL_EDITOR: '1', REPOSITORY_URL: 'https://github.com/example/guide.git' };
    expect(settings(here).values).toMatchObject({
      visualEditor: 'on',
      githubRepository: 'example/guide',
    });
    const elsewhere = { ...here, REPOSITORY_URL: 'https://git.example.org/guide' };
    expect(settings(elsewhere).stderr).toContain(
      'REPOSITORY_URL is "https://git.example.org/guide"',
    );
    expect(settings({ ...elsewhere, VISUAL_EDITOR: 'off' }).stderr).toBe('');
  });
}, 30_000);
