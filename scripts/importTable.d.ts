export const roomNames: readonly string[];
export const importTable: Record<string, { rooms: string[]; types?: string[]; packages: string[] }>;
export const importRules: object[];
