/** Entries that open: the page and the suggestions share them. */

export const entries = `
.entry+.entry{border-block-start:1px solid var(--line)}
summary{
  display:flex;
  align-items:center;
  justify-content:space-between;
  gap:calc(var(--space)*2);
  min-block-size:48px;
  padding:calc(var(--space)*1.75) 4px;
  border-radius:8px;
  cursor:pointer;
  list-style:none;
  font-weight:500;
  line-height:1.4;
}
summary::-webkit-details-marker{display:none}
summary:hover{color:var(--accent)}
summary .icon{color:var(--muted);transition:transform var(--motion) ease}
details[open]>summary .icon{transform:rotate(180deg)}
.body{padding:4px 4px calc(var(--space)*2.5);max-inline-size:68ch}
.notice{
  display:flex;
  flex-wrap:wrap;
  gap:8px 16px;
  align-items:center;
  padding:calc(var(--space)*2);
  border-radius:calc(var(--radius)*.75);
  background:var(--notice);
}
.notice p{flex:1 1 100%;margin:0}
.contact{display:inline-flex;align-items:center;gap:8px;min-block-size:44px;color:var(--accent);font-weight:500;text-underline-offset:.18em;overflow-wrap:anywhere}
@media (prefers-reduced-motion:reduce){summary .icon{transition:none}}
`;
