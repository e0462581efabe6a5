/** What is built from what. Each step stands alone: one that fails leaves the others their result. */
export const ENTRIES = {
  cli: { 'dist/cli.cjs': 'src/cli/main.ts' },
  library: { 'dist/index.js': 'src/index.ts', 'dist/core.js': 'src/core/index.ts', 'dist/reader.js': 'src/reader/index.ts', 'dist/kit.js': 'src/kit/index.ts' },
  client: { 'dist/web/client': 'src/web/client.tsx' },
  server: { 'dist/web/server.js': 'src/web/server.tsx' },
};

export const OUTPUTS = Object.values(ENTRIES).flatMap((entries) => Object.keys(entries));
