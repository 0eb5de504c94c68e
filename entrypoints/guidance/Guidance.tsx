import { Register } from '@/components/guidance/Register';
import { pack } from '@/utils/guidance/pack';
import { positions } from '@/utils/guidance/positions';
import { isPrintable } from '@/utils/guidance/positionsFor';
import { whyNotPrinted } from '@/utils/guidance/whyNotPrinted';
import type { Position } from '@/utils/model/position';
import { today } from '../desk/today';

/** The register of dated statements, as it stands today. */
export function Guidance() {
  const day = today();
  return (
    <Register
      pack={pack}
      printed={positions.filter(isPrintable).map((position) => ({ position, why: whyNotPrinted(position, day) }))}
      kept={positions
        .filter((each) => !isPrintable(each))
        .map((position) => ({ position, why: whyKept(position, day) }))}
      isPast={pack.reviewBy < day}
    />
  );
}

const whyKept = (position: Position, day: string) => {
  const newer = positions.find(({ id }) => id === position.supersededBy);
  return newer
    ? `Replaced by “${newer.title}”.`
    : (whyNotPrinted(position, day) ?? 'Kept for reading: no kind of letter prints it.');
};
