/** Starts the page, and defines the elements: at once, or later with `?late` in the address. */
import '@requapass-examples/frameworks/page.css';
import { mount } from 'svelte';
import App from './app.svelte';

const define = () => import('./define.js');
const isLate = new URLSearchParams(location.search).has('late');
if (!isLate) await define();

mount(App, {
  target: document.querySelector('#app') as HTMLElement,
  props: { define: isLate ? define : undefined },
});
