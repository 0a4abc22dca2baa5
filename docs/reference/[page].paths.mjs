/** The generated pages: one for each element, and two made of schemas. */
import { elementPage, readElements } from '../.vitepress/reference/element-page.mjs';
import { documentsPage, messagesPage } from '../.vitepress/reference/schema-pages.mjs';

export default {
  watch: ['../../packages/elements/custom-elements.json', '../../packages/*/schema/*.json'],
  paths: () => [
    ...readElements().map((element) => ({
      params: { page: element.tagName },
      content: elementPage(element),
    })),
    { params: { page: 'messages' }, content: messagesPage() },
    { params: { page: 'documents' }, content: documentsPage() },
  ],
};
