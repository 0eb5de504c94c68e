import { Button } from '@/components/Button';
import { Notice } from '@/components/Notice';
import { useAside } from './useAside';

/** Says that earlier texts could not be read, with their ways out. */
export function AsideNotices() {
  const aside = useAside();
  return (
    <>
      {aside.records.map(({ storedAs, since }) => (
        <Notice key={storedAs} tone="warning" title="Earlier texts could not be read and are kept aside">
          <p>
            Found on {new Date(since).toLocaleDateString('en-GB')}. Save them as a file for whoever looks after this
            computer.
          </p>
          <div class="row">
            <Button look="quiet" isSmall onClick={() => aside.save(storedAs)}>
              Save as a file
            </Button>
            <Button look="quiet" isSmall onClick={() => aside.remove(storedAs)}>
              Delete them
            </Button>
          </div>
        </Notice>
      ))}
    </>
  );
}
