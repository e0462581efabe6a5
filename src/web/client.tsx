import './styles/index.css';
import { hydrateRoot } from 'react-dom/client';
import { LiveApp } from './live-app.tsx';
import type { Page } from './load/page.ts';

const root = document.getElementById('app');
const page = document.getElementById('page')?.textContent;

if (root && page) hydrateRoot(root, <LiveApp first={JSON.parse(page) as Page} />);
