import type { IncomingMessage, ServerResponse } from 'node:http';

/** `send` takes the answer over once its head is written: for bodies that never end. */
type Served = { body?: string | Uint8Array; type?: string; status?: number; headers?: Record<string, string>; send?: (answer: ServerResponse) => void } | undefined;
export function serve(pages: Record<string, Served> | ((path: string, request: IncomingMessage) => Served)): Promise<{ url: string; close(): void }>;
