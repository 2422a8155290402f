// The page that the tests drive: components on the fake engine, and everything they tell the host.

import "/dist/widget.js";
import { fakeEngine, SHOP } from "./fake-engine.js";

globalThis.told = [];
globalThis.fakeEngine = fakeEngine;
globalThis.SHOP = SHOP;
globalThis.violations = [];
addEventListener("securitypolicyviolation", (event) => violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));

const TYPES = ["ready", "open", "close", "question", "reply", "handoff", "feedback", "suggestion-used", "error", "record", "search", "shown", "deflected", "sent"];

/** Puts an element into the page; returns it when it is ready. */
globalThis.put = async (tag, attributes = {}, properties = {}, { into = document.querySelector("main"), wait = true } = {}) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const type of TYPES) element.addEventListener(type, (event) => told.push({ tag, type, detail: event.detail }));
  Object.assign(element, attributes.src ? properties : { engine: fakeEngine(SHOP), ...properties });
  const ready = new Promise((done) => {
    element.addEventListener("ready", done, { once: true });
    element.addEventListener("error", done, { once: true });
  });
  into.append(element);
  if (wait && tag !== "sportello-suggest" && attributes.loading !== "lazy") await ready;
  return element;
};
globalThis.chat = () => document.querySelector("sportello-chat");
globalThis.isReady = true;
