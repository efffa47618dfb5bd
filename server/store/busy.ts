/** Thrown when another program holds the database for longer than a request can wait: nothing was begun. */
export class StoreBusy extends Error {}
