/** The studio's bundle; /studio/index.html holds the element. */
export { StudioPage } from './studio-page';
