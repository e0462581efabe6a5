import react from '@vitejs/plugin-react';
import { build, defaultClientConditions, defaultServerConditions } from 'vite';

/** The browser's part: hashed files and a manifest (dist/web/client/.vite/manifest.json). */
export async function buildClient(root, entries) {
  const [[outDir, input]] = Object.entries(entries);
  await build({
    ...shared(root),
    resolve: { conditions: ['source', ...defaultClientConditions] },
    build: { outDir, emptyOutDir: false, manifest: true, rolldownOptions: { input } },
  });
}

/** The same app for the server: one file, with React in its production form, under the class names of the client. */
export async function buildServer(root, entries) {
  const [[output, input]] = Object.entries(entries);
  const cut = output.lastIndexOf('/');
  await build({
    ...shared(root),
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: ['react', 'react-dom'], resolve: { conditions: ['source', ...defaultServerConditions] } },
    build: {
      outDir: output.slice(0, cut),
      emptyOutDir: false,
      copyPublicDir: false,
      ssr: input,
      rolldownOptions: { output: { entryFileNames: output.slice(cut + 1), chunkFileNames: 'chunks/[name]-[hash].js' } },
    },
  });
}

function shared(root) {
  return {
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'warn',
    publicDir: 'src/web/public',
    plugins: [react()],
  };
}
