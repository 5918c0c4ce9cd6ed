/** Origins that the editor asks: GitHub's interface, and GitHub's word on whether it works. */
const asked = ['https://api.github.com', 'https://www.githubstatus.com'];
/** Where GitHub keeps the pictures of the people who sign in. */
const pictures = ['https://avatars.githubusercontent.com'];

/**
 * The Content-Security-Policy of the editor's page, which is not that of the site: the CMS writes
 * styles into the page and speaks to GitHub.
 *
 * @param isTrial Whether it saves nothing, and so asks nobody.
 */
export function policyOf(isTrial: boolean): string {
  const others = (origins: readonly string[]) => (isTrial ? [] : origins);
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    ["img-src 'self' data: blob:", ...others(pictures)].join(' '),
    ["connect-src 'self' blob: data:", ...others(asked)].join(' '),
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** The page `/admin/`. It tells whom the editor speaks to before anybody is asked. */
export function editorPage({ isTrial }: { isTrial: boolean }): string {
  const told = isTrial
    ? '<p>This is a trial. It begins without entries, and what you write stays in this browser: nothing is sent anywhere, and nothing becomes part of the guide.</p>'
    : `<p>The editor works with the guide’s repository on GitHub, in your name. Unlike every other page of the guide, it asks another site: GitHub (${[...asked, ...pictures].map((one) => new URL(one).hostname).join(', ')}), which sees your address and what you do there. It asks nothing before you open it.</p>
      <p>What you save goes to a copy of the repository of your own, and from there as a proposal to the people who look after the guide. Nothing is published before they accept it.</p>`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="content-security-policy" content="${policyOf(isTrial)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex, nofollow">
    <meta name="referrer" content="no-referrer">
    <title>Visual editor</title>
    <link rel="icon" href="../favicon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="start.css">
    <script type="module" src="editor.js"></script>
  </head>
  <body>
    <main id="start">
      <h1>Visual editor</h1>
      ${told}
      <p><button type="button" id="open" disabled>Open the editor</button></p>
      <p id="message" role="status"></p>
      <noscript><p>The editor needs JavaScript. Without it, every entry can be edited on GitHub itself, as a file.</p></noscript>
      <p><a href="../">Back to the guide</a></p>
    </main>
  </body>
</html>
`;
}
