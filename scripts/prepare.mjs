// Makes a clone ready to run: packages as the lock file says, a build as the sources say. Runs before "npm start" and
// "npm test"; silent and quick when there is nothing to do. Node built-ins only, since nothing is installed yet.
import { fileURLToPath } from 'node:url';
import { nodeProblem } from './prepare/node-version.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

async function prepare() {
  const problem = nodeProblem(process.versions.node);
  if (problem !== undefined) throw new Error(problem);
  await prepareInstall();
  await prepareBuild();
}

async function prepareInstall() {
  const { isInstalled, install } = await import('./prepare/install.mjs');
  if (isInstalled(root)) return;
  console.log('Installing packages, about a minute the first time');
  install(root);
}

async function prepareBuild() {
  const { isBuilt } = await import('./prepare/built.mjs');
  if (isBuilt(root)) return;
  console.log('Building, a few seconds');
  const { build } = await import('./build.mjs');
  await build({ types: false });
}

prepare().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
