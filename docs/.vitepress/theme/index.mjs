/** The look of the site, and the components its pages use. Knows no page. */
import '@fontsource/atkinson-hyperlegible/latin-400.css';
import '@fontsource/atkinson-hyperlegible/latin-700.css';
import DefaultTheme from 'vitepress/theme-without-fonts';
import Layout from './layout.vue';
import LiveElement from './live-element.vue';
import SnippetBuilder from './snippet-builder.vue';
import './style.css';

export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app }) {
    app.component('LiveElement', LiveElement);
    app.component('SnippetBuilder', SnippetBuilder);
  },
};
