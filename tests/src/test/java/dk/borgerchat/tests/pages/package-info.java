/** The pages' TypeScript, which the bundler only strips of its types. */
package dk.borgerchat.tests.pages;
