import { useEffect, useState } from 'preact/hooks';
import { loadDeskLook, watchDeskLook, type DeskLook } from '@/utils/store/deskLook';

/** How the desk looks on this computer; null while it is read. */
export function useDeskLook(): DeskLook | null {
  const [look, setLook] = useState<DeskLook | null>(null);
  useEffect(() => {
    const load = () => void loadDeskLook().then(setLook);
    load();
    return watchDeskLook(load);
  }, []);
  useEffect(() => {
    if (look?.isCompact) document.documentElement.dataset['density'] = 'compact';
    else delete document.documentElement.dataset['density'];
  }, [look?.isCompact]);
  return look;
}
