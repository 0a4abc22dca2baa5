/** Starts the page, and defines the elements: at once, or later with `?late` in the address. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import '@requapass-examples/frameworks/page.css';

const define = () => import('./define.js');
const isLate = new URLSearchParams(location.search).has('late');
if (!isLate) await define();

createRoot(document.querySelector('#app') as HTMLElement).render(
  <StrictMode>
    <App onDefine={isLate ? define : undefined} />
  </StrictMode>,
);
