/** What a file of this folder says: one site or calendar platform, and only what the general readers cannot know of it. */
import type { Claim } from '../event';
import type { PageDocument } from '../page';

export interface Site {
  /** the file's name */
  id: string;
  /** a host itself, or the end of one behind a dot: `cmu.edu` is also `csd.cmu.edu` */
  hosts?: string[];
  /** for platforms that run on any host: marks that no other page has */
  fingerprint?(doc: PageDocument): boolean;
  /** the fingerprint is that of a whole content management system: asked only when no other fits */
  broad?: true;
  /** IANA zone of what its pages say without naming one */
  zone?: string;
  /** claims with the grounds 'site-known'; groups are named like `id:0` */
  read?(doc: PageDocument): Claim[];
}
