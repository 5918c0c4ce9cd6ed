/** Name of the file beside the editor's page that holds its setup. */
export const setupFile = 'setup.json';
