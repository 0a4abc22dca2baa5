/** howler's build without spatial sound has the main build's types, as far as we use them. */
declare module 'howler/dist/howler.core.min.js' {
  export { Howl, Howler } from 'howler';
}
