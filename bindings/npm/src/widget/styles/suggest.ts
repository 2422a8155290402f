/** Answers under a form. */

import { entries } from "./entries.js";

export const suggest = `${entries}
:host{display:block}
.box{
  padding:calc(var(--space)*2) calc(var(--space)*2.5) calc(var(--space)*2);
  border:1px solid var(--line);
  border-inline-start:3px solid var(--accent);
  border-radius:calc(var(--radius)*.75);
  background:var(--surface);
  animation:appear var(--motion) ease;
}
@keyframes appear{from{opacity:0;transform:translateY(-4px)}}
.title{margin:0 0 4px;font-size:.875em;font-weight:600;color:var(--muted)}
summary{padding-block:calc(var(--space)*1.25)}
.foot{margin-block-start:var(--space)}
.done{margin:0;color:var(--muted)}
@media (prefers-reduced-motion:reduce){.box{animation:none}}
`;
