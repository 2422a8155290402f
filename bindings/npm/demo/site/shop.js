// What a shop adds to the components: names of topics, its own button, and somebody at the desk.

const chat = document.querySelector("sportello-chat");
const faq = document.querySelector("sportello-faq");

if (faq) {
  faq.topicNames = {
    account: { it: "Account", en: "Account" },
    assistenza: { it: "Assistenza", en: "Support" },
    consegne: { it: "Consegne", en: "Delivery" },
    consigli: { it: "Consigli", en: "Advice" },
    fatture: { it: "Fatture", en: "Invoices" },
    ordini: { it: "Ordini", en: "Orders" },
    pagamenti: { it: "Pagamenti", en: "Payment" },
    prodotti: { it: "Prodotti", en: "Products" },
    resi: { it: "Resi", en: "Returns" },
  };
  faq.demand = { "dove-ordine": 41, "consegna-costi": 28, "reso-come": 24, "reso-danneggiato": 15 };
}

document.querySelector("[data-open-chat]")?.addEventListener("click", () => chat.open());

const form = document.querySelector("form.contact");
form?.addEventListener("submit", (event) => {
  event.preventDefault();
  form.querySelector(".sent").textContent = form.dataset.sent;
});

// The desk of the demo: Marta joins a little after the packet has arrived. A real one pushes her
// messages in from a socket in the same way.
const WELCOME = {
  it: "Buongiorno, sono Marta. Ho letto tutto: guardo subito l'ordine e ti scrivo qui.",
  en: "Hello, this is Marta. I have read everything: let me look at the order, I will write here.",
};
chat.addEventListener("handoff", ({ detail: { packet } }) => {
  if (packet.hours.state === "closed") return;
  setTimeout(() => chat.receive({ event: "joined", operator: "Marta" }), 4000);
  setTimeout(() => chat.receive(WELCOME[packet.lang]), 6000);
});
