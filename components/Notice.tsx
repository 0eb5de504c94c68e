import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

export type NoticeTone = 'note' | 'warning' | 'bad' | 'good';

const icons: Record<NoticeTone, IconName> = { note: 'note', warning: 'alert', bad: 'cross', good: 'tick' };

/** Something worth knowing, with what to do about it. `bad` interrupts a listener; the others wait for a pause. */
export function Notice(props: { tone?: NoticeTone; title: string; children?: ComponentChildren; isLive?: boolean }) {
  const { tone = 'note', title, children, isLive = false } = props;
  const role = isLive ? (tone === 'bad' ? 'alert' : 'status') : undefined;
  return (
    <div class={`notice notice--${tone}`} role={role}>
      <Icon name={icons[tone]} />
      <p class="notice__title">{title}</p>
      {children}
    </div>
  );
}
