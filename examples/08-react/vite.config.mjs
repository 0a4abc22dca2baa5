/** Built as any React application. Relative addresses: the folder may be served from anywhere. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({ base: './', plugins: [react()], build: { target: 'es2022' } });
