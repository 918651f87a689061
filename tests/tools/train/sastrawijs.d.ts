/** What we use of sastrawijs: its typings are not reachable through its package exports. */
declare module 'sastrawijs' {
  export class Stemmer {
    /** Whether the word stands in the package's list of Indonesian root words. */
    find(word: string): boolean;
  }
}
