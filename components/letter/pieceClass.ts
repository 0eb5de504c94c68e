/** The look of a piece: rows of one list stand close, and a piece that a page breaks has no space at the break. */
export const pieceClass = (isJoined: boolean, isCut: boolean): string =>
  ['letter__piece', isJoined && 'letter__piece--joined', isCut && 'letter__piece--cut'].filter(Boolean).join(' ');
