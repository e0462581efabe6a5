/** The workspace: what people write. SQL lives here and nowhere else. */
export { openWorkspace, type Workspace, type WorkspacePlace } from './workspace.ts';
export type { ImportLog, ImportLogEntry } from './import-log.ts';
