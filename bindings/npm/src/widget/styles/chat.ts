/** The chat: launcher, panel, header, footer. */

export const chat = `
:host{
  position:fixed;
  inset-block-end:var(--inset-block);
  inset-inline-end:var(--inset-inline);
  z-index:var(--z);
}
:host([position=start]){inset-inline:var(--inset-inline) auto}
:host([mode=inline]){
  position:relative;
  inset:auto;
  z-index:auto;
  display:block;
  inline-size:100%;
  block-size:min(var(--height),100dvh);
}
.launcher{
  position:relative;
  display:flex;
  align-items:center;
  justify-content:center;
  gap:10px;
  min-inline-size:var(--launcher-size);
  block-size:var(--launcher-size);
  margin-inline-start:auto;
  border-radius:calc(var(--launcher-size)/2);
  background:var(--accent);
  color:var(--on-accent);
  box-shadow:0 1px 2px rgb(0 0 0/.16),0 6px 20px rgb(0 0 0/.18);
  font-weight:600;
  transition:transform var(--motion) ease,box-shadow var(--motion) ease;
}
:host([position=start]) .launcher{margin-inline:0 auto}
.launcher:hover{transform:translateY(-1px);box-shadow:0 2px 4px rgb(0 0 0/.18),0 10px 28px rgb(0 0 0/.22)}
.launcher:focus-visible{outline-offset:3px}
.launcher .icon{inline-size:28px;block-size:28px}
.launcher.labelled{padding-inline:16px 22px}
.badge{
  position:absolute;
  inset-block-start:-4px;
  inset-inline-end:-4px;
  min-inline-size:22px;
  block-size:22px;
  padding-inline:6px;
  border-radius:11px;
  background:#b3261e;
  color:#fff;
  font-size:13px;
  line-height:22px;
  text-align:center;
  font-variant-numeric:tabular-nums;
}
.panel{
  position:absolute;
  inset-block-end:calc(var(--launcher-size) + var(--space)*2);
  inset-inline-end:0;
  display:flex;
  flex-direction:column;
  inline-size:min(var(--width),100vw - var(--inset-inline)*2);
  block-size:min(var(--height),100dvh - var(--launcher-size) - var(--inset-block)*2 - var(--space)*2);
  overflow:hidden;
  border-radius:var(--radius);
  background:var(--surface);
  color:var(--text);
  box-shadow:var(--shadow),0 0 0 1px var(--line);
  animation:rise var(--motion) cubic-bezier(.2,.7,.2,1);
}
:host([position=start]) .panel{inset-inline:0 auto}
:host([launcher=none]) .panel{inset-block-end:0}
:host([mode=inline]) .panel{
  position:static;
  inline-size:100%;
  block-size:100%;
  box-shadow:0 0 0 1px var(--line);
  animation:none;
}
@keyframes rise{from{opacity:0;transform:translateY(12px)}}
.header{
  display:flex;
  align-items:center;
  gap:4px;
  padding:calc(var(--space)*1.5) var(--space) calc(var(--space)*1.5) calc(var(--space)*2.5);
  border-block-end:1px solid var(--line);
}
.heading{flex:1;min-inline-size:0}
.title{margin:0;font-size:1.0625em;font-weight:600;line-height:1.3;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.state{display:flex;align-items:center;gap:6px;margin:2px 0 0;font-size:.8125em;line-height:1.4;color:var(--muted)}
.state::before{content:"";inline-size:7px;block-size:7px;border-radius:50%;background:var(--control-line);flex:none}
.state[data-state=bot]::before{background:#2f9e6b}
.state[data-state=waiting]::before{background:#d08a12}
.state[data-state=human]::before{background:#2f9e6b}
.footer{
  display:flex;
  flex-wrap:wrap;
  align-items:center;
  justify-content:space-between;
  gap:0 var(--space);
  padding:2px calc(var(--space)*1.25) var(--space);
  font-size:.875em;
}
.hours{padding-inline:8px;color:var(--muted);font-size:.9286em}
.confirm{
  display:flex;
  flex-wrap:wrap;
  align-items:center;
  gap:var(--space);
  padding:calc(var(--space)*1.5) calc(var(--space)*2.5);
  border-block-end:1px solid var(--line);
  background:var(--notice);
  font-size:.9375em;
}
.confirm p{flex:1 1 100%;margin:0}
@media (max-width:480px){:host{--inset-inline:var(--sportello-inset-inline,16px);--inset-block:var(--sportello-inset-block,16px)}}
@media (max-width:480px),(max-height:480px) and (pointer:coarse){
  :host(:not([mode=inline])) .panel{
    position:fixed;
    inset:var(--viewport-top,0px) 0 auto;
    inline-size:100%;
    block-size:var(--viewport-height,100dvh);
    border-radius:0;
    box-shadow:none;
    padding:env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
  }
  :host([open]:not([mode=inline])) .launcher{visibility:hidden}
}
@media (prefers-reduced-motion:reduce){
  .panel,.message,.dots i,.launcher{animation:none!important;transition:none!important}
}
@media (forced-colors:active){
  .panel,.message .answer,.launcher{border:1px solid CanvasText}
}
@media print{:host(:not([mode=inline])){display:none}}
`;
