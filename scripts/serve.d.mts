type Served = { body: string | Uint8Array; type?: string } | undefined;
export function serve(pages: Record<string, Served> | ((path: string) => Served)): Promise<{ url: string; close(): void }>;
