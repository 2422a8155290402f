/** The chat's middle: messages, what can be chosen, notices, and the field below with its suggestions. */

export const messages = `
.scroller{
  position:relative;
  flex:1;
  min-block-size:0;
  overflow-y:auto;
  overscroll-behavior:contain;
  padding:calc(var(--space)*2.5) calc(var(--space)*2) var(--space);
  scrollbar-width:thin;
  scrollbar-color:var(--control-line) transparent;
}
.scroller:focus-visible{outline-offset:-3px}
.log{display:flex;flex-direction:column;gap:var(--space)}
.message{position:relative;max-inline-size:88%;align-self:flex-start;animation:appear var(--motion) ease}
.message .answer{
  padding:10px 14px;
  border-radius:var(--radius);
  border-end-start-radius:4px;
  background:var(--bubble);
}
.message[data-from=customer]{align-self:flex-end;max-inline-size:80%;margin-block:var(--space) 4px}
.message[data-from=customer]:first-child{margin-block-start:0}
.message[data-from=customer] .answer{
  border-radius:var(--radius);
  border-end-end-radius:4px;
  background:var(--own);
  color:var(--own-text);
}
.message[data-from=operator] .answer{background:var(--operator)}
.message[data-kind=advice] .answer{background:none;padding-block:2px;border-inline-start:3px solid var(--line);border-radius:0;color:var(--muted);font-size:.9375em}
.author{margin:0 0 4px 14px;font-size:.8125em;color:var(--muted);font-weight:500}
.message[data-from=customer] .author,.message[data-from=assistant] .author{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@keyframes appear{from{opacity:0;transform:translateY(6px)}}
.status{font-size:.875em;color:var(--muted);padding:8px 14px}
.status:empty{padding:0}
.dots{display:inline-flex;gap:4px;margin-inline-end:8px}
.dots i{inline-size:6px;block-size:6px;border-radius:50%;background:currentColor;animation:blink 1.2s infinite}
.dots i:nth-child(2){animation-delay:.16s}
.dots i:nth-child(3){animation-delay:.32s}
@keyframes blink{0%,60%,100%{opacity:.25}30%{opacity:1}}
.actions{display:flex;flex-direction:column;gap:calc(var(--space)*1.5);padding-block-start:calc(var(--space)*1.5)}
.actions:empty{padding:0}
.feedback{display:flex;flex-wrap:wrap;align-items:center;gap:4px 10px;padding-inline-start:14px;font-size:.875em;color:var(--muted)}
.feedback .text-button{color:var(--text);font-weight:400}
.choices{margin:0;padding:0;border:0;min-inline-size:0}
.choices-label{margin:0 0 6px;padding-inline-start:14px;font-size:.875em;color:var(--muted)}
.choices ul{display:flex;flex-direction:column;align-items:flex-start;gap:6px;margin:0;padding:0;list-style:none}
.choices .pill{max-inline-size:100%;border-color:color-mix(in srgb,var(--accent) 32%,var(--surface));border-radius:12px;color:var(--accent)}
.choices .pill:hover{border-color:var(--accent);background:color-mix(in srgb,var(--accent) 7%,var(--surface))}
.choices .row{display:flex;align-items:flex-start;gap:var(--space)}
.choices .icon{color:inherit;margin-block-start:.1em}
.notice{
  display:flex;
  flex-wrap:wrap;
  gap:6px 10px;
  align-items:center;
  margin-block-start:var(--space);
  padding:12px 14px;
  border-radius:calc(var(--radius)*.75);
  background:var(--notice);
  font-size:.9375em;
}
.notice p{flex:1 1 100%;margin:0}
.notice .contact{display:inline-flex;align-items:center;gap:8px;min-block-size:32px;color:var(--accent);font-weight:500;text-underline-offset:.18em;overflow-wrap:anywhere}
@media (pointer:coarse){.notice .contact{min-block-size:44px}}
.composer{position:relative;padding:var(--space) calc(var(--space)*1.5) 4px}
.composer:has(+[hidden]){padding-block-end:calc(var(--space)*1.5)}
.field{
  display:flex;
  align-items:center;
  gap:4px;
  padding:4px;
  border:1px solid var(--control-line);
  border-radius:26px;
  background:var(--surface);
}
.field:focus-within{border-color:var(--focus);box-shadow:0 0 0 1px var(--focus)}
.input{
  flex:1;
  min-inline-size:0;
  block-size:40px;
  padding:0 4px 0 14px;
  border:0;
  outline:0!important;
  background:none;
  font-size:max(16px,1em);
}
.input::placeholder{color:var(--muted);opacity:1}
.send{
  display:inline-grid;
  place-items:center;
  inline-size:40px;
  block-size:40px;
  flex:none;
  border-radius:50%;
  background:var(--accent);
  color:var(--on-accent);
}
.send[aria-disabled=true]{background:var(--bubble);color:var(--muted)}
@media (pointer:coarse){.send,.input{block-size:44px}.send{inline-size:44px}}
.suggestions{
  position:absolute;
  inset-inline:calc(var(--space)*1.5);
  inset-block-end:calc(100% - 2px);
  margin:0;
  padding:6px;
  list-style:none;
  border-radius:var(--radius);
  background:var(--surface);
  box-shadow:0 0 0 1px var(--line),0 8px 28px rgb(0 0 0/.16);
  max-block-size:50vh;
  overflow-y:auto;
}
.suggestion{
  display:flex;
  align-items:center;
  min-block-size:40px;
  padding:7px 12px;
  border-radius:calc(var(--radius)*.625);
  line-height:1.35;
  cursor:pointer;
}
.suggestion>span{min-inline-size:0}
.suggestion mark{background:none;color:inherit;font-weight:600}
.suggestion:hover{background:var(--bubble)}
.suggestion[aria-selected=true]{background:var(--own);color:var(--own-text);box-shadow:inset 0 0 0 2px var(--focus)}
@media (pointer:coarse){.suggestion{min-block-size:44px}}
`;
