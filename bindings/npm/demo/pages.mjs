/** The pages of the demo shop, from one template and the texts of two languages. */

import { texts } from "./texts.mjs";

const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Which page an address shows. */
const ADDRESSES = {
  "/": ["it", "home"],
  "/aiuto": ["it", "help"],
  "/contatti": ["it", "contact"],
  "/en/": ["en", "home"],
  "/en/help": ["en", "help"],
  "/en/contact": ["en", "contact"],
};

const addressOf = (lang, name) => Object.keys(ADDRESSES).find((address) => ADDRESSES[address].join() === `${lang},${name}`);

/** The page of an address, if there is one. */
export function page(address) {
  const found = ADDRESSES[address];
  if (!found) return undefined;
  const [lang, name] = found;
  const t = texts[lang];
  const link = (to, text) => `<a href="${addressOf(lang, to)}"${to === name ? ' aria-current="page"' : ""}>${escape(text)}</a>`;
  const other = lang === "it" ? "en" : "it";
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(t[name].title)} · Bottega Lanterna</title>
<link rel="icon" href="/img/marchio.svg">
<link rel="stylesheet" href="/shop.css">
<script type="module" src="/dist/widget.js"></script>
<script type="module" src="/shop.js"></script>
</head>
<body>
<header class="top">
<a class="brand" href="${addressOf(lang, "home")}"><img src="/img/marchio.svg" alt="" width="32" height="32"> Bottega Lanterna</a>
<nav aria-label="${escape(t.menu)}">${link("home", t.home.menu)}${link("help", t.help.menu)}${link("contact", t.contact.menu)}
<a lang="${other}" hreflang="${other}" href="${addressOf(other, name)}">${texts[other].name}</a></nav>
</header>
<main>
${{ home, help, contact }[name](t)}
</main>
<footer class="bottom"><p>${escape(t.footer)}</p></footer>
<sportello-chat id="chat" src="/faq.sportello" handoff-url="/handoff" heading="${escape(t.chat)}" theme="auto"
  starters="dove-ordine,reso-come,consegna-costi,reso-danneggiato"></sportello-chat>
</body>
</html>
`;
}

function home(t) {
  const products = t.products.map(
    ([image, name, price]) => `<li><img src="/img/${image}.svg" alt="" width="400" height="400"><h3>${escape(name)}</h3><p>${price}</p></li>`,
  );
  return `<section class="hero"><div><h1>${escape(t.home.heading)}</h1><p>${escape(t.home.lead)}</p>
<button type="button" class="call" data-open-chat>${escape(t.home.call)}</button></div><img src="/img/lanterna.svg" alt="" width="400" height="400"></section>
<h2>${escape(t.home.list)}</h2><ul class="products">${products.join("")}</ul>`;
}

function help(t) {
  return `<h1>${escape(t.help.heading)}</h1><p class="lead">${escape(t.help.lead)}</p>
<sportello-faq src="/faq.sportello" chat="chat" theme="auto"></sportello-faq>`;
}

function contact(t) {
  const { contact: c } = t;
  return `<h1>${escape(c.heading)}</h1><p class="lead">${escape(c.lead)}</p>
<form class="contact" method="post" data-sent="${escape(c.sent)}">
<label for="mail">${escape(c.mail)}</label><input id="mail" name="mail" type="email" autocomplete="email" required>
<label for="message">${escape(c.message)}</label><textarea id="message" name="message" rows="5" required></textarea>
<sportello-suggest for="message" src="/faq.sportello" theme="auto"></sportello-suggest>
<button type="submit" class="call">${escape(c.send)}</button><p role="status" class="sent"></p>
</form>`;
}
