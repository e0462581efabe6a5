/** HTTP: the API and, with it, the web app. */
export { createApp, type AppParts, type Assets, type PageAsked, type RenderPage } from './app.ts';
export { clockDay, startServer, type RunningServer, type ServerOptions } from './server.ts';
