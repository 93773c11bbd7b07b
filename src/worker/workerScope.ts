/**
 * The part of a service worker's global scope that this one uses. TypeScript's own library for workers
 * cannot stand beside the one for pages in a single project.
 */

interface LifeEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

export interface RequestEvent extends LifeEvent {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}

export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly addEventListener: {
    (type: "install" | "activate", listener: (event: LifeEvent) => void): void;
    (type: "fetch", listener: (event: RequestEvent) => void): void;
  };
}
