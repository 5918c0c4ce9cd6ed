/** What can be wrong with a file as a whole. */
export const fileTexts = {
  'file-not-utf8': {
    message: 'The file is not saved as UTF-8.',
    remedy: 'Save it again and choose the encoding UTF-8.',
  },
  'file-byte-order-mark': {
    message: 'The file starts with an invisible byte order mark.',
    remedy: 'Save it again as UTF-8 without BOM.',
  },
  'file-invisible-character': {
    message: 'The invisible character %name% stands here.',
    remedy: 'Delete it; typing the words around it anew is the easiest way.',
  },
  'file-mixed-letters': {
    message: 'The word "%word%" mixes letters of two alphabets: %letter% is %script%.',
    remedy:
      'Type the word anew with one keyboard; letters that look alike are not found by search.',
  },
  'file-piled-marks': {
    message: 'More than three marks are piled on one letter.',
    remedy: 'Delete the letter with its marks, and type it anew.',
  },
  'file-unreadable': {
    message: 'The system does not let this be read.',
    remedy: 'Look at its name and its permissions, or delete it.',
  },
  'file-special': {
    message: 'This is neither a file nor a folder.',
    remedy: 'Delete it.',
  },
  'folder-depth': {
    message: 'Folders stand inside each other more deeply than any entry does.',
    remedy: 'Delete the folder, or move its files to where entries live.',
  },
  'file-reserved-name': {
    message: '"%value%" is a name that Windows keeps for itself.',
    remedy: 'Rename it; nobody could copy the project to such a computer.',
  },
  'file-empty': {
    message: 'The file is empty.',
    remedy: 'Write the entry, or delete the file.',
  },
  'file-too-large': {
    message: 'The file has %size% kB; %limit% kB is the limit.',
    remedy: 'Shorten it, or split it into several entries.',
  },
  'file-symlink': {
    message: 'This is a link to another file or folder.',
    remedy: 'Put the file itself here.',
  },
  'file-misplaced': {
    message: 'No entry belongs here under this name.',
    remedy: '%hint%Move or rename the file; entries live at %forms%.',
  },
  'file-kind': {
    message: 'Pictures, documents and tables have no place in the content.',
    remedy: 'Delete it here; say in words what it shows, or link to the page that has it.',
  },
  'file-conflict': {
    message:
      'Git has left two versions here, with lines of <<<<<<<, ======= and >>>>>>> around them.',
    remedy: 'Keep the version that is right, or parts of both, and delete the three lines.',
  },
  'file-locale': {
    message: '"%locale%" is not a language the guide is translated into.',
    remedy: '%hint%A translation ends in one of: %locales%; the English entry has no such ending.',
  },
  'file-default-locale': {
    message: 'The entries themselves are in this language (%locale%).',
    remedy: 'Put the text into %name%, and delete this file.',
  },
  'file-id': {
    message: '"%value%" cannot be the id of an entry.',
    remedy: '%hint%Rename it, with lower-case letters, digits and single hyphens.',
  },
  'front-matter-missing': {
    message: 'The file does not start with front matter.',
    remedy: 'Start it with a line ---, then the fields, then another line ---.',
  },
  'front-matter-open': {
    message: 'The front matter is not closed.',
    remedy: 'Put a line --- after the last field.',
  },
  'network-incomplete': {
    message: 'The folder of the network has no %missing%.',
    remedy: 'Add %added%; a network needs both index.mdx and joining.mdx.',
  },
  'member-folder': {
    message: 'The organisation is in %country%, but its file is in the folder %folder%.',
    remedy: 'Move the file to content/members/%right%/, or correct the country.',
  },
  'country-file-name': {
    message: 'The file is named %name%, but the country is %code%.',
    remedy: 'Rename the file to %right%, or correct the code.',
  },
} as const;
