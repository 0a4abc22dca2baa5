/** Starts the page, and defines the elements: at once, or later with `?late` in the address. */
import '@requapass-examples/frameworks/page.css';
import { createApp } from 'vue';
import App from './app.vue';

const define = () => import('./define.js');
const isLate = new URLSearchParams(location.search).has('late');
if (!isLate) await define();

createApp(App, { define: isLate ? define : undefined }).mount('#app');
