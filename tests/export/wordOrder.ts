/**
 * The order in which WordprocessingML wants the children of an element (ECMA-376 part 1, the sequences of CT_PPr, CT_RPr and so on,
 * as far as our files use them). Word refuses a file that breaks it, LibreOffice does not.
 */
export const wordOrder: Readonly<Record<string, readonly string[]>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'.split(
      ' ',
    ),
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath'.split(
      ' ',
    ),
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription'.split(
      ' ',
    ),
  'w:tblBorders': 'top left start bottom right end insideH insideV'.split(' '),
  'w:tblCellMar': 'top left start bottom right end'.split(' '),
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark'.split(' '),
  'w:tbl': 'tblPr tblGrid tr'.split(' '),
  'w:tr': 'tblPrEx trPr tc'.split(' '),
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid'.split(
      ' ',
    ),
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr'.split(
      ' ',
    ),
  'w:styles': 'docDefaults latentStyles style'.split(' '),
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'.split(' '),
  'w:settings':
    'displayBackgroundShape defaultTabStop autoHyphenation evenAndOddHeaders characterSpacingControl footnotePr endnotePr compat rsids themeFontLang clrSchemeMapping decimalSymbol listSeparator'.split(
      ' ',
    ),
  'w:numbering': 'numPicBullet abstractNum num numIdMacAtCleanup'.split(' '),
  'w:abstractNum': 'nsid multiLevelType tmpl name styleLink numStyleLink lvl'.split(' '),
};
