/** The lock of the log; the page that has it has the log. */
export const LOCK = 'milkpath-log';
