import { ErrorSummary } from '@/components/ErrorSummary';
import { NotSaved } from '@/components/NotSaved';
import { Notice } from '@/components/Notice';
import type { LetterScreen } from './useLetterScreen';

/** What stands above the form while it is so: a failed save, a signature, the list of what must be put right. */
export function AboveForm({ screen }: { screen: LetterScreen }) {
  const { open, view, tries, stopping } = screen;
  const { save, draft } = open;
  return (
    <div class="stack above">
      {save.kind === 'not-saved' && (
        <NotSaved
          reason={save.reason}
          onTryAgain={() => void open.saver.flush()}
          onCopy={() => screen.out('copy')}
          onExport={() => screen.out('txt')}
        />
      )}
      {view === 'write' && screen.told && <Notice tone={screen.told.tone} title={screen.told.say} isLive />}
      {view === 'write' && draft.signedAt !== '' && (
        <Notice title={`Signed by ${draft.signedBy}`}>
          <p>Changing anything opens the letter again and takes the signature off.</p>
        </Notice>
      )}
      {view === 'write' && tries > 0 && stopping.length > 0 && (
        <ErrorSummary
          key={tries}
          title="The letter is not finished yet"
          items={stopping.map(({ say, where }) => ({ say, fieldId: where }))}
          onGoTo={screen.goToField}
        />
      )}
    </div>
  );
}
