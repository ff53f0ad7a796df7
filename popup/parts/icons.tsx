/** The popup's own small pictures, drawn in the colour of the text beside them. */
import type { ComponentChildren } from 'preact';

/** `flip`: it points along the line of writing, which runs the other way in Arabic and Hebrew */
const Icon = ({ children, flip = false }: { children: ComponentChildren; flip?: boolean }) => (
  <svg class={flip ? 'icon flip' : 'icon'} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">
    {children}
  </svg>
);

export const ClockIcon = () => <Icon><circle cx="10" cy="10" r="7" /><path d="M10 6v4l2.6 1.8" /></Icon>;
export const PinIcon = () => <Icon><path d="M10 17.5s5.5-4.6 5.5-9a5.5 5.5 0 0 0-11 0c0 4.4 5.5 9 5.5 9z" /><circle cx="10" cy="8.5" r="1.9" /></Icon>;
export const VideoIcon = () => <Icon><rect x="2.5" y="5.5" width="10" height="9" rx="2" /><path d="m12.5 9 5-2.700v7.400l-5-2.7" /></Icon>;
export const PersonIcon = () => <Icon><circle cx="10" cy="6.8" r="3.1" /><path d="M3.8 17c.6-3.3 3-5 6.2-5s5.6 1.7 6.2 5" /></Icon>;
export const TextIcon = () => <Icon><path d="M3.5 5.500h13M3.5 10h13M3.5 14.500h8" /></Icon>;
export const LinkIcon = () => <Icon><path d="M8.3 11.700a3 3 0 0 0 4.3 0l3-3a3 3 0 0 0-4.3-4.300l-.9.9M11.7 8.300a3 3 0 0 0-4.3 0l-3 3a3 3 0 0 0 4.3 4.300l.9-.9" /></Icon>;
export const RepeatIcon = () => <Icon><path d="M4 9a5 5 0 0 1 5-4h6m0 0-2.5-2.500M15 5l-2.5 2.500M16 11a5 5 0 0 1-5 4H5m0 0 2.5 2.500M5 15l2.5-2.5" /></Icon>;
export const GroupIcon = () => <Icon><rect x="3" y="8" width="14" height="9" rx="1.5" /><path d="M6.5 8V4.500h7V8M7 11.500h.01M10 11.500h.01M13 11.500h.01" /></Icon>;
export const LabelIcon = () => <Icon><path d="M3.5 3.5h6l7 7-6 6-7-7z" /><path d="M7 7h.01" /></Icon>;
export const WarningIcon = () => <Icon><path d="M10 3.3 17.6 16.500H2.400z" /><path d="M10 8.300v3.700M10 14.200v.01" /></Icon>;
export const BackIcon = () => <Icon flip><path d="M12.5 4.5 7 10l5.5 5.5" /></Icon>;
export const CheckIcon = () => <Icon><path d="m4 10.5 4 4 8-9" /></Icon>;
export const MoreIcon = () => <Icon><path d="m5 8 5 5 5-5" /></Icon>;
export const SettingsIcon = () => <Icon><circle cx="10" cy="10" r="2.6" /><path d="M10 2.8v2M10 15.2v2M2.8 10h2M15.2 10h2M4.9 4.9l1.4 1.4M13.7 13.7l1.4 1.4M4.9 15.1l1.4-1.4M13.7 6.3l1.4-1.4" /></Icon>;
export const FileIcon = () => <Icon><path d="M5 2.5h6.500l4 4V17.500H5z" /><path d="M11.500 2.500v4h4M7.500 11h5M7.500 14h5" /></Icon>;
