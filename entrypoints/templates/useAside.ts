import { useEffect, useState } from 'preact/hooks';
import { deleteTemplatesAside, listTemplatesAside } from '@/utils/store/templates';
import { saveFile } from '../desk/saveFile';
import { today } from '../desk/today';

type Aside = Awaited<ReturnType<typeof listTemplatesAside>>[number];

/** Records of texts that could not be read, with their ways out. */
export function useAside() {
  const [records, setRecords] = useState<readonly Aside[]>([]);
  const look = () => void listTemplatesAside().then(setRecords);
  useEffect(look, []);
  return {
    records,
    save(storedAs: string) {
      const record = records.find((each) => each.storedAs === storedAs);
      if (record) saveFile(`kept-aside-${today()}.json`, JSON.stringify(record.held, null, 2), 'application/json');
    },
    remove: (storedAs: string) => void deleteTemplatesAside(storedAs).then(look),
  };
}
