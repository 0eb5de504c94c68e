import * as z from 'zod/mini';

// Our content security policy forbids code made at run time; zod is told before any schema is used.
z.config({ jitless: true });
