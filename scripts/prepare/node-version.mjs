/** Why this Node cannot run Outturn, or nothing when it can. The same bounds stand in package.json, "engines". */
export function nodeProblem(version) {
  const [major, minor] = version.split('.').map(Number);
  const isNewEnough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (isNewEnough) return undefined;
  return `Outturn needs Node 20.19 or newer (of 22, 22.12 or newer), and this is Node ${version}: install a newer Node and run the same command again`;
}
