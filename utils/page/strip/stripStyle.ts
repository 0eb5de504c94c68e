/**
 * The strip's whole look. `:host` rules are important so that a page's own style cannot reach it; it takes its own line at the foot of
 * the page and stays in view while scrolling, so that nothing of the page is hidden for good.
 */
export const stripStyle = `
:host{all:initial!important;display:block!important;position:sticky!important;inset:auto 0 0 0!important;z-index:2147483647!important;color-scheme:light dark!important}
section.at-top{position:fixed;inset:0 0 auto 0;border-top:0;border-bottom:3px solid light-dark(#1d5c4d,#7cc4b0)}
section{box-sizing:border-box;display:flex;flex-wrap:wrap;align-items:center;gap:4px 12px;padding:4px 12px;min-height:48px;
font:16px/24px Arial,sans-serif;color:light-dark(#1c2421,#eef2ef);background:light-dark(#fbfaf7,#1c2421);border-top:3px solid light-dark(#1d5c4d,#7cc4b0)}
p{margin:0;flex:1 1 200px}
button{font:inherit;min-height:40px;min-width:44px;padding:4px 16px;border-radius:4px;border:1px solid light-dark(#1d5c4d,#7cc4b0);cursor:pointer;
color:light-dark(#1d5c4d,#7cc4b0);background:transparent}
button.main{color:light-dark(#fff,#10201b);background:light-dark(#1d5c4d,#7cc4b0);font-weight:700}
button:focus-visible{outline:3px solid #ffeb3b;box-shadow:0 0 0 5px #212b32}
@media(forced-colors:active){button{border:1px solid ButtonText}section{border-top:3px solid CanvasText}}
@media print{:host{display:none!important}}
`;
