/** The version of the package; the build writes it in. */
declare const VERSION: string;
/** How many bytes the module has; the build writes it in. */
declare const LENGTH: number;
/** How many bytes the table of meanings has; the build writes it in. */
declare const TABLE: number;
