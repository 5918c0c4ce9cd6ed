import { z } from 'zod';
import {
  collectionNames,
  type CollectionName,
  collections,
  contentFolder,
} from '../schemas/collections.ts';
import { translation } from '../schemas/collections/translation.ts';

/** Where the schemas for editors' programs stand, from the root. */
const folder = '.vscode/schemas';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema (draft 7) of what one types in the files of a collection: descriptions become hover
 * texts, and what has a default may be left out.
 */
export function typedSchemaOf(name: CollectionName | 'translations'): JsonSchema {
  const schema = name === 'translations' ? translation : collections[name].schema;
  return {
    title: schema.description ?? name,
    ...z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }),
  };
}

/** Collections that stand in whole files of YAML; the others have YAML above their prose. */
const yamlCollections = collectionNames.filter((name) => !collections[name].body);

/** Which schema holds for which files, for the YAML extension: translations have a second dot. */
function associations(): Record<string, string[]> {
  const translated = `${contentFolder}/**/*.*.yaml`;
  const own = yamlCollections.map((name): [string, string[]] => {
    const file = collections[name].file.replace(/<\w+>/g, '*');
    return [
      `./${folder}/${name}.json`,
      [`${contentFolder}/${collections[name].folder}/${file}`, `!${translated}`],
    ];
  });
  return Object.fromEntries<string[]>([...own, [`./${folder}/translations.json`, [translated]]]);
}

/** Settings of VS Code for everybody who works on the content. */
export function settings(): unknown {
  return {
    'yaml.schemas': associations(),
    'yaml.schemaStore.enable': false,
    // Front matter: with the schemas that Astro makes of the same descriptions (`npm run dev`).
    'astro.content-intellisense': true,
    'files.eol': '\n',
    'files.insertFinalNewline': true,
    '[yaml]': { 'editor.formatOnSave': false },
    '[mdx]': { 'editor.formatOnSave': false, 'editor.wordWrap': 'on' },
  };
}

/** Extensions that the settings are for. */
export const extensions = {
  recommendations: [
    'redhat.vscode-yaml',
    'astro-build.astro-vscode',
    'unifiedjs.vscode-mdx',
    'esbenp.prettier-vscode',
    'dbaeumer.vscode-eslint',
  ],
};

/** The files of `.vscode/` that are made from the schemas, by path from the root. */
export function schemaFiles(): Map<string, unknown> {
  return new Map<string, unknown>([
    ...[...yamlCollections, 'translations' as const].map(
      (name) => [`${folder}/${name}.json`, typedSchemaOf(name)] as const,
    ),
    ['.vscode/settings.json', settings()],
    ['.vscode/extensions.json', extensions],
  ]);
}
