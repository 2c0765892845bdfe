import { createContext } from 'react';

/** Whether fields show what they hold and take nothing. */
export const ReadOnly = createContext(false);
