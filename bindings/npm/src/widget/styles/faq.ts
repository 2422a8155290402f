/** The page of the Faq. */

import { entries } from "./entries.js";

export const faq = `${entries}
:host{display:block}
.search{position:relative;margin-block-end:calc(var(--space)*2.5)}
.search-input{
  appearance:none;
  inline-size:100%;
  block-size:52px;
  padding:0 20px;
  border:1px solid var(--control-line);
  border-radius:26px;
  background:var(--surface);
  color:var(--text);
  font-size:max(16px,1em);
}
.search-input::placeholder{color:var(--muted);opacity:1}
.search-input:focus-visible{outline:2px solid var(--focus);outline-offset:1px;border-color:transparent}
.topics{display:flex;flex-wrap:wrap;gap:var(--space);margin-block-end:calc(var(--space)*3)}
.topics .pill[aria-pressed=true]{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
.status{margin:0 0 var(--space);color:var(--muted);font-size:.9375em}
.status:empty{margin:0}
.section+.section{margin-block-start:calc(var(--space)*5)}
.topic{margin:0 0 var(--space);font-size:1.3125em;font-weight:600;line-height:1.3}
.question{margin:0;font:inherit}
.entry{scroll-margin-block-start:calc(var(--space)*2)}
.foot{display:flex;align-items:center;justify-content:space-between;gap:var(--space);margin-block-start:calc(var(--space)*2);font-size:.875em;color:var(--muted)}
.feedback{display:flex;flex-wrap:wrap;align-items:center;gap:4px 10px}
.feedback .text-button{color:var(--text);font-weight:400}
.next{margin-block-start:calc(var(--space)*2.5);font-size:.9375em}
.next p{margin:0 0 4px;color:var(--muted);font-size:.9333em}
.next ul{margin:0;padding:0;list-style:none}
.next a{display:inline-flex;align-items:center;gap:8px;min-block-size:32px;color:var(--accent);text-underline-offset:.18em}
.next .icon{inline-size:1.125em;block-size:1.125em;color:var(--muted)}
@media (pointer:coarse){.next a{min-block-size:44px}}
`;
