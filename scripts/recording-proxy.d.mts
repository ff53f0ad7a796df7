export function recordingProxy(seen: (host: string, url: string) => void): Promise<{ port: number; close(): void }>;
