/// <reference types="astro/client" />

declare namespace App {
  /** What the prose components of the entry on the page need to know of it. */
  interface Locals {
    entry?: import('./content/context.ts').EntryContext;
  }
}
