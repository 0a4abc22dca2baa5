/** What a page loads before its elements, to hydrate what its server drew. */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
