/** The web app: pages made whole on the server, and alive in the browser. Data comes over HTTP. */
export { render, type PageRequest } from './server.tsx';
