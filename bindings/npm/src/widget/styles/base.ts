/** What all components share: the host's font, buttons, focus rings, text that is only read out. */

export const base = `
:host{
  font-family:var(--font);
  font-size:var(--font-size);
  line-height:1.5;
  letter-spacing:normal;
  text-transform:none;
  text-align:start;
  text-indent:0;
  white-space:normal;
  word-spacing:normal;
  color:var(--text);
  -webkit-text-size-adjust:100%;
}
:host([hidden]),[hidden]{display:none!important}
*,::before,::after{box-sizing:border-box}
button,input{font:inherit;letter-spacing:inherit;color:inherit;margin:0}
button{
  appearance:none;
  border:0;
  background:none;
  padding:0;
  cursor:pointer;
  text-align:inherit;
  touch-action:manipulation;
  -webkit-tap-highlight-color:transparent;
}
button:disabled{cursor:default}
:focus{outline:0}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.icon{
  inline-size:1.375em;
  block-size:1.375em;
  flex:none;
  fill:none;
  stroke:currentColor;
  stroke-width:1.6;
  stroke-linecap:round;
  stroke-linejoin:round;
}
.unseen{
  position:absolute;
  inline-size:1px;
  block-size:1px;
  overflow:hidden;
  clip-path:inset(50%);
  white-space:nowrap;
}
.icon-button{
  display:inline-grid;
  place-items:center;
  inline-size:40px;
  block-size:40px;
  border-radius:50%;
  color:var(--muted);
  flex:none;
}
.icon-button:hover{background:var(--bubble);color:var(--text)}
.pill{
  display:inline-flex;
  align-items:center;
  gap:var(--space);
  min-block-size:36px;
  padding:6px 14px;
  border:1px solid var(--control-line);
  border-radius:18px;
  background:var(--surface);
  line-height:1.35;
}
.pill:hover{border-color:var(--accent);color:var(--accent)}
.pill .icon{inline-size:1.125em;block-size:1.125em;color:var(--muted)}
.pill.strong{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
.pill.strong .icon{color:inherit}
.pill.strong:hover{color:var(--on-accent);box-shadow:0 0 0 2px var(--surface),0 0 0 4px var(--accent)}
.text-button{
  display:inline-flex;
  align-items:center;
  gap:6px;
  min-block-size:32px;
  padding:4px 8px;
  border-radius:8px;
  color:var(--accent);
  font-weight:500;
}
.text-button:hover{background:var(--bubble)}
.text-button .icon{inline-size:1.25em;block-size:1.25em}
mark{background:var(--mark);color:inherit;border-radius:2px}
@media (pointer:coarse){
  .icon-button{inline-size:44px;block-size:44px}
  .pill,.text-button{min-block-size:44px}
  .pill{border-radius:22px}
}
@media (forced-colors:active){
  .pill,.text-button,.icon-button{border:1px solid ButtonText}
  .icon{stroke:currentColor}
}
`;

/** How the nodes of an answer look; for any element with the class `answer`. */
export const answer = `
.answer{overflow-wrap:anywhere}
.answer>*{margin:0}
.answer>*+*{margin-block-start:var(--space)}
.answer p{white-space:pre-line}
.answer ol,.answer ul{padding-inline-start:1.5em}
.answer li+li{margin-block-start:4px}
.answer li::marker{color:var(--muted)}
.answer a{color:var(--accent);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.18em}
.answer a:hover{text-decoration-thickness:2px}
.answer code{
  font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;
  font-size:.92em;
  padding:.1em .35em;
  border-radius:5px;
  background:var(--line);
}
.answer strong{font-weight:600}
`;
