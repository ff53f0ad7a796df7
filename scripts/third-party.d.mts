export function shippedPackages(): { name: string; version: string; license: string; folder: string }[];
export function licenceNotice(): string;
export function billOfMaterials(): string;
