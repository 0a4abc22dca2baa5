/** Built as any Vue application, told which tags are elements and not components. */
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const template = { compilerOptions: { isCustomElement: (tag) => tag.startsWith('requapass-') } };

export default defineConfig({ base: './', plugins: [vue({ template })], build: { target: 'es2022' } });
