/** Reading without a connection. */
export const offline = {
  'offline.title': 'Read without a connection',
  'offline.lead':
    'Keep the guide on this device, and read it when there is no power or no line. Nothing is fetched beyond the first lists until you ask for it.',
  'offline.notKept':
    'The page you opened is not kept on this device, and there is no connection. What is kept stands below.',
  'offline.noScript':
    'Keeping the guide in the browser needs JavaScript. The archive of the whole guide works without.',
  'offline.here': 'On this device',
  'offline.asking': 'Looking at what is kept …',
  'offline.nothing': 'Nothing is kept yet.',
  'offline.some': 'The lists and the pages you read are kept, in the edition of {date}.',
  'offline.pages': 'Pages kept here',
  'offline.whole': 'Whole guides of this edition: {languages}.',
  'offline.keepHeading': 'Keep the whole guide',
  'offline.keepLead':
    'The search and the directory of organisations are included. You can pause, or close this page: what was fetched stays, and the rest follows when you are back.',
  'offline.size': 'To fetch: {transfer}. On the device: {bytes}.',
  'offline.sizeShared': 'Part of it is shared by the languages and is fetched once.',
  'offline.sizeUnknown': 'The size cannot be told without a connection.',
  'offline.keptWhole': 'Kept whole, in the edition of {date}.',
  'offline.fetching': '{done} of {total} are here.',
  'offline.waiting': 'Not whole yet.',
  'offline.paused': 'Paused. What was fetched stays.',
  'offline.keep': 'Keep in this browser',
  'offline.pause': 'Pause',
  'offline.resume': 'Go on',
  'offline.remove': 'Remove from this device',
  'offline.progress': 'Fetched',
  'offline.full':
    'There is no room left on this device, or the browser gives no more. What was kept before is whole; make room and go on, or remove a language.',
  'offline.forbidden':
    'This browser does not let the guide keep anything: in a private window, or by a setting. The archive works without.',
  'offline.line': 'The connection broke off. What was fetched stays; go on when the line is back.',
  'offline.changed':
    'The guide was published anew meanwhile. What you had is whole; go on to fetch the new edition.',
  'offline.inHeading': 'What is kept, and what is not',
  'offline.in':
    'Kept: all pages of the language, the model texts as files, the search, the directory and the map.',
  'offline.out':
    'Not kept: the published data as tables, contact cards, news feeds, and the pages of others that the guide links to.',
  'offline.newHeading': 'New editions',
  'offline.new':
    'If you keep a whole guide, a newer edition is fetched beside it; only what changed is sent. When it is complete you are told, and you read the old one until you load the new one. All that is kept is of one edition.',
  'offline.newer': 'A newer edition of the guide is ready.',
  'offline.ahead':
    'This page is from a newer edition than the guide you keep. The other pages are of the edition you keep; you are told when the newer one is here.',
  'offline.load': 'Load it',
  'offline.installHeading': 'As an app',
  'offline.install':
    'The browser’s menu offers “Install” or “Add to home screen”. The guide then opens from its own icon. It asks for nothing, and reads the same.',
  'offline.zipHeading': 'As an archive',
  'offline.zip':
    'The whole guide in all languages, to unpack on any computer and to pass on: open index.html. The search, the directory’s questions and updates are not in it; its lists are.',
  'offline.zipLink': 'Guide as ZIP ({size})',
} as const;
