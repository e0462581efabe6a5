import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A plugin of esbuild that lets an import from a room's door go straight to the file behind it. A door names the whole room,
 * and code splitting takes a file for needed where anything it imports may be; without this every command would load every
 * other's code. What a door exports in another way than `export { … } from` is left as it is.
 */
export function pastDoors(root) {
  const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const known = new Map();
  const behind = (door) => {
    const source = imports[door]?.source;
    if (!known.has(door)) known.set(door, source ? exportsOf(join(root, source)) : new Map());
    return known.get(door);
  };
  return {
    name: 'past-doors',
    setup: ({ onLoad }) => onLoad({ filter: /[\\/]src[\\/].*\.tsx?$/ }, ({ path }) => ({ contents: redirect(readFileSync(path, 'utf8'), behind), loader: path.endsWith('x') ? 'tsx' : 'ts' })),
  };
}

/** Name → file and the name there, of everything that a door hands on. */
function exportsOf(door) {
  const text = readFileSync(door, 'utf8');
  const found = new Map();
  for (const [, path] of text.matchAll(/^export \* from '(\.[^']+)';/gm)) for (const [name, place] of exportsOf(join(dirname(door), path))) found.set(name, place);
  for (const [, names, path] of text.matchAll(/^export \{([^}]*)\} from '(\.[^']+)';/gm)) {
    const file = join(dirname(door), path);
    for (const { name, as } of namesIn(names)) if (existsSync(file)) found.set(as, { file, name });
  }
  return found;
}

function redirect(source, behind) {
  return source.replace(/^import \{([^}]*)\} from '(#[a-z]+)';/gm, (_, names, door) =>
    namesIn(names)
      .map(({ name, as }) => {
        const place = behind(door).get(name);
        return `import { ${place?.name ?? name} as ${as} } from ${JSON.stringify(place?.file ?? door)};`;
      })
      .join(' '),
  );
}

/** The values in the braces of an import or export, and what they are called there; types are gone by then. */
function namesIn(braces) {
  const each = braces.split(',').map((part) => part.trim());
  return each.filter((part) => part !== '' && !part.startsWith('type ')).map((part) => {
    const [name, as = name] = part.split(/\s+as\s+/);
    return { name, as };
  });
}
