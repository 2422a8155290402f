// An engine for tests of the components: answers at once, finds by plain words, says what it is given.
// Behaves as `api.ts` describes; how well it finds is of no matter here.

const words = (text) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
const plain = (text) => [{ block: "paragraph", content: [{ inline: "text", text }] }];

const SAYS = {
  it: {
    greeting: "Sono l'assistente automatico: cerco la risposta fra quelle scritte da chi lavora qui. Scrivi la tua domanda, oppure «operatore» se preferisci una persona.",
    which: "Ho più di una risposta possibile. Quale di queste è la tua domanda?",
    nothing: "A questa domanda non ho una risposta. Scrivila con altre parole, oppure scrivi «operatore» e ti passo una persona.",
    none: "Nessuna di queste",
    person: "Parla con una persona",
    waiting: "Adesso non c'è nessuno in servizio. Ho messo da parte la conversazione: un collega la legge domani alle 9 e risponde qui.",
    joined: (name) => `Da qui in poi ti risponde una persona, che vede quello che hai scritto. Si chiama ${name}.`,
    back: "La persona ha chiuso la conversazione. Da qui in poi rispondo di nuovo io, l'assistente automatico: se ti serve altro, scrivi qui.",
    else: "Ti serve altro?",
    advice: "Numeri di carta, IBAN e codici fiscali qui non servono: nella copia della conversazione li ho coperti.",
    when: "domani alle 9",
  },
  en: {
    greeting: "I am the automatic assistant: I look for the answer among those written by the people who work here.",
    which: "I have more than one possible answer. Which of these is your question?",
    nothing: "I have no answer to this question. Put it in other words, or write “agent” for a person.",
    none: "None of these",
    person: "Talk to a person",
    waiting: "Nobody is on duty now. I have put the conversation aside: a colleague reads it tomorrow at 9 am and replies here.",
    joined: (name) => `From here on a person answers you. The name is ${name}.`,
    back: "The person has closed the conversation. From here on it is me again, the automatic assistant.",
    else: "Do you need anything else?",
    advice: "Card numbers are not needed here: I have covered them.",
    when: "tomorrow at 9 am",
  },
};

/** Makes an engine of `{ id, entries: [{ id, topic, followUps, it: { question, answer }, en }] }`. */
export function fakeEngine(faq, { address = "tu", delay = 0, fail = () => false, hang = () => false } = {}) {
  const of = (entry, lang) => {
    const own = entry[lang] ? lang : entry.it ? "it" : "en";
    const { question, answer } = entry[own];
    return { id: entry.id, topic: entry.topic, tags: [], lang: own, question, answer, followUps: entry.followUps ?? [] };
  };
  const rank = (text) => {
    const asked = new Set(words(text));
    const scored = faq.entries.map((entry) => {
      const best = ["it", "en"].filter((lang) => entry[lang]).map((lang) => {
        const own = new Set(words(entry[lang].question));
        const hits = [...own].filter((word) => asked.has(word)).length;
        return { lang, share: hits / Math.max(1, own.size) };
      });
      return { id: entry.id, ...best.sort((a, b) => b.share - a.share)[0] };
    });
    return scored.filter(({ share }) => share > 0).sort((a, b) => b.share - a.share);
  };
  const ask = (text) => {
    const ranked = rank(text).slice(0, 5);
    const top = ranked[0]?.share ?? 0;
    const kind = top > 0.6 ? "answer" : top > 0.2 ? "clarify" : "abstain";
    const candidates = ranked.map(({ id, share }) => ({ id, score: share, confidence: share }));
    return { version: 1, kind, lang: ranked[0]?.lang ?? "it", confidence: top, margin: 0, rule: "confident", candidates };
  };
  // Not through the engine's methods: a test may replace them.
  const entries = (lang = "it") => faq.entries.map((entry) => of(entry, lang));
  const find = (id, lang) => entries(lang).find((entry) => entry.id === id);
  const engine = {
    version: "fake",
    faq: {
      id: faq.id,
      languages: ["it", "en"],
      topics: [...new Set(faq.entries.map((entry) => entry.topic).filter(Boolean))],
      entries: faq.entries.length,
      address,
      contact: faq.contact ?? { mail: "aiuto@negozio.example", phone: "0577 000 123" },
      hours: faq.hours ?? { timeZone: "Europe/Rome", week: { it: "lun-ven 9-18; sab 9-13", en: "Mon-Fri 9 am-6 pm" } },
    },
    entries,
    entry: find,
    ask,
    suggest(typed, { lang = "it", most = 5 } = {}) {
      const wanted = words(typed);
      const found = entries(lang).flatMap((entry) => {
        const spans = [...entry.question.matchAll(/[\p{L}\p{N}]+/gu)]
          .filter(([word]) => wanted.some((start) => words(word)[0]?.startsWith(start)))
          .map((match) => [match.index, match.index + match[0].length]);
        return spans.length > 0 ? [{ entry: entry.id, lang: entry.lang, question: entry.question, spans }] : [];
      });
      return found.slice(0, most);
    },
    explain: () => ({}),
    say: (occasion, lang) => (occasion === "greeting" ? plain(SAYS[lang].greeting) : []),
    open: ({ id, lang = "it" }) => talk({ id, state: "bot", lang, turns: [], options: [], revision: 0 }),
    resume: (json) => talk(JSON.parse(json)),
    setMeaning() {},
    free() {},
  };

  function talk(kept) {
    if (kept.state === undefined) throw new Error("this is no conversation");
    const say = () => SAYS[kept.lang];
    const push = (from, text) => kept.turns.push({ number: kept.turns.length + 1, at_ms: 0, from, text });
    const option = (kind, id) => ({ kind, entry: id, label: find(id, kept.lang)?.question ?? id });
    const person = () => ({ kind: "person", label: say().person });
    const packet = () => ({
      version: 1, conversation: kept.id, revision: kept.revision, lang: kept.lang, channel: "web",
      hours: { state: "closed", says: say().when }, transcript: kept.turns,
    });
    const answer = (id, decision) => {
      const { lang, answer: text, followUps } = find(id, kept.lang);
      return { kind: "answer", lang, text, entry: id, options: [...followUps.map((next) => option("follow-up", next)), person()], decision };
    };
    const handOver = () => {
      kept.state = "waiting";
      kept.revision += 1;
      return { kind: "handoff", text: plain(say().waiting), handoff: packet() };
    };
    const said = (text) => {
      push("customer", text.replace(/\d{4} ?\d{4} ?\d{4} ?\d{4}/g, "[CARD-1]"));
      if (kept.state === "human") return undefined;
      const isEnglish = / (the|my|is|how|where|do) /i.test(` ${text} `);
      const isItalian = / (il|la|mio|come|dove|è|un) /i.test(` ${text} `);
      if (isEnglish !== isItalian) kept.lang = isEnglish ? "en" : "it";
      if (/operatore|agent/.test(text)) return handOver();
      if (kept.state === "waiting") return undefined;
      const decision = ask(text);
      const advice = /\d{4} ?\d{4} ?\d{4} ?\d{4}/.test(text) ? plain(say().advice) : undefined;
      if (decision.kind === "answer") return { ...answer(decision.candidates[0].id, decision), advice };
      const offered = decision.candidates.slice(0, 3).map(({ id }) => option("entry", id));
      if (decision.kind === "clarify") return { kind: "clarify", text: plain(say().which), options: [...offered, { kind: "none-of-these", label: say().none }, person()], decision };
      return { kind: "clarify", text: plain(say().nothing), options: [person()], decision, advice };
    };
    const chose = (place) => {
      const choice = kept.options[place];
      if (!choice) return undefined;
      push("customer", choice.label);
      if (choice.kind === "person") return handOver();
      if (choice.kind === "none-of-these") return { kind: "clarify", text: plain(say().nothing), options: [person()] };
      return answer(choice.entry);
    };
    const operatorSaid = (text) => {
      kept.state = "human";
      push("operator", text);
    };
    const joined = (name) => {
      kept.state = "human";
      kept.operator = name;
      return { kind: "handoff", text: plain(say().joined(name)) };
    };
    const closed = (resolved) => {
      kept.state = resolved ? "resolved" : "bot";
      return { kind: "small_talk", text: plain(say().back), options: [person()] };
    };
    const withdrawn = () => {
      kept.state = "bot";
      return { kind: "small_talk", text: plain(say().else), options: [person()] };
    };
    const take = (event) => {
      switch (event.event) {
        case "said": return said(event.text);
        case "chose": return chose(event.choice);
        case "person": return handOver();
        case "helpful": return event.yes ? undefined : { kind: "clarify", text: plain(say().nothing), options: [person()] };
        case "joined": return joined(event.operator);
        case "operator-said": return operatorSaid(event.text);
        case "closed": return closed(event.resolved);
        case "withdrawn": return withdrawn();
      }
    };
    const turn = (event) => {
      if (fail(event)) throw new Error("the engine stopped");
      const reply = take(event);
      kept.options = reply?.options ?? [];
      if (reply) push("assistant", JSON.stringify(reply.text));
      return reply && { version: 1, lang: kept.lang, ...reply };
    };
    return {
      get id() { return kept.id; },
      get state() { return kept.state; },
      get lang() { return kept.lang; },
      get operator() { return kept.operator; },
      get turns() { return kept.turns; },
      get options() { return kept.options; },
      droppedTurns: 0,
      isUndelivered: false,
      turn: (event) => (hang() ? new Promise(() => {}) : delay ? new Promise((done) => setTimeout(done, delay)).then(() => turn(event)) : turn(event)),
      packet: () => (kept.state === "waiting" ? packet() : undefined),
      toJSON: () => JSON.stringify(kept),
      takeRecords: () => [JSON.stringify({ version: 1, what: "opened" })],
      free() {},
    };
  }
  return engine;
}

/** A Faq of a few entries with everything that an answer may hold. */
export const SHOP = {
  id: "prova",
  entries: [
    {
      id: "dove-ordine",
      topic: "ordini",
      followUps: ["consegna-tempi", "reso-come"],
      it: {
        question: "Dov'è il mio ordine?",
        answer: [
          { block: "paragraph", content: [{ inline: "text", text: "Apri " }, { inline: "bold", content: [{ inline: "text", text: "I miei ordini" }] }, { inline: "text", text: " e premi " }, { inline: "italic", content: [{ inline: "text", text: "Traccia" }] }, { inline: "text", text: ":" }] },
          { block: "list", ordered: true, items: [
            [{ inline: "text", text: "cerca il numero che comincia con " }, { inline: "code", text: "BL-" }],
            [{ inline: "text", text: "leggi lo stato della " }, { inline: "link", href: "https://www.bottegalanterna.example/spedizioni", content: [{ inline: "text", text: "spedizione" }] }],
          ] },
          { block: "paragraph", content: [{ inline: "text", text: "Se lo stato non cambia da tre giorni lavorativi, scrivici." }] },
        ],
      },
      en: { question: "Where is my order?", answer: plain("Open My orders and press Track.") },
    },
    { id: "consegna-tempi", topic: "consegne", followUps: ["dove-ordine"], it: { question: "In quanto tempo arriva la consegna?", answer: plain("In due giorni lavorativi, nelle isole in quattro.") }, en: { question: "How long does delivery take?", answer: plain("Two working days.") } },
    { id: "consegna-costi", topic: "consegne", it: { question: "Quanto costa la consegna?", answer: plain("4,90 €, gratis da 59 €.") }, en: { question: "How much is delivery?", answer: plain("€4.90, free from €59.") } },
    { id: "reso-come", topic: "resi", followUps: ["rimborso-quando"], it: { question: "Come faccio un reso?", answer: plain("Apri I miei ordini e premi Rendi: hai trenta giorni.") }, en: { question: "How do I return an item?", answer: plain("Open My orders and press Return.") } },
    { id: "rimborso-quando", topic: "resi", it: { question: "Quando ricevo il rimborso?", answer: plain("Entro cinque giorni da quando il reso arriva da noi.") }, en: { question: "When do I get my refund?", answer: plain("Within five days.") } },
    { id: "pagamenti-quali", topic: "pagamenti", it: { question: "Con che cosa posso pagare?", answer: plain("Con carta, PayPal, bonifico o alla consegna.") }, en: { question: "How can I pay?", answer: plain("By card, PayPal or bank transfer.") } },
  ],
};
