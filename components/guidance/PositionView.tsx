import type { ComponentChildren } from 'preact';
import { dateInWords } from '@/utils/model/dateInWords';
import type { Position } from '@/utils/model/position';
import { strengthWords } from '@/utils/model/strengthWords';

/** One dated statement: what it says, who says it, where and when, and until when letters print it, if they do. */
export function PositionView(props: { position: Position; isKept?: boolean; children?: ComponentChildren }) {
  const { claim, strength, sourceTitle, sourceUrl, sourceDate, appliesFrom, checkedOn, reviewBy } = props.position;
  return (
    <>
      <blockquote class="positions__claim">{claim}</blockquote>
      <p class="hint positions__source">
        {strengthWords[strength]}.{' '}
        <a href={sourceUrl} target="_blank" rel="noopener noreferrer">
          {sourceTitle}
        </a>
        , {sourceDate === '' ? 'undated' : dateInWords(sourceDate)}. Applies from {dateInWords(appliesFrom)}; checked on{' '}
        {dateInWords(checkedOn)}
        {props.isKept ? '.' : `, printed until ${dateInWords(reviewBy)}.`}
      </p>
      {props.children}
    </>
  );
}
