//! The page of one language.
//!
//! In: a site and a language. Out: HTML. An entry is a `details` that opens without a script; its id
//! stands inside, on the answer, because browsers open what hides the target of a link.

use sportello::faq::Topic;
use sportello::{Entry, Lang};

use super::phrases::{Phrases, phrases};
use super::{Site, answer, linked};
use crate::eval::report::html::text;

/// What a part of the page needs.
struct Shown<'s> {
    site: &'s Site<'s>,
    lang: Lang,
    phrases: &'static Phrases,
    sections: Vec<(Option<Topic>, Vec<&'s Entry>)>,
}

/// The page of a language.
pub fn page(site: &Site<'_>, lang: Lang) -> String {
    let sections = site.order.sections(site.faq);
    let shown = Shown { site, lang, phrases: phrases(lang, site.faq.settings.voice.address), sections };
    let p = shown.phrases;
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n{head}</head>\n<body>\n\
         <a class=\"skip\" href=\"#Main\">{skip}</a>\n\
         <header>\n{languages}{name}<h1>{title}</h1>\n<p>{lead}</p>\n</header>\n\
         {topics}<main id=\"Main\">\n{sections}</main>\n{footer}</body>\n</html>\n",
        head = shown.head(),
        skip = p.skip,
        languages = shown.languages(),
        name = shown.name(),
        title = p.title,
        lead = p.lead,
        topics = shown.topics(),
        sections =
            shown.sections.iter().enumerate().map(|section| shown.section(section)).collect::<String>(),
        footer = shown.footer(),
    )
}

impl Shown<'_> {
    fn title(&self) -> String {
        let Site { name, .. } = self.site;
        if name.is_empty() {
            self.phrases.title.to_owned()
        } else {
            format!("{} · {name}", self.phrases.title)
        }
    }

    fn name(&self) -> String {
        let Site { name, .. } = self.site;
        if name.is_empty() { String::new() } else { format!("<p class=\"name\">{}</p>\n", text(name)) }
    }

    fn head(&self) -> String {
        let names: Vec<String> =
            self.sections.iter().filter_map(|(topic, _)| Some(topic.as_ref()?.title(self.lang))).collect();
        let about = self.phrases.about.replacen("{}", &names.join(", "), 1);
        format!(
            "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n<title>{}</title>\n{}{}\
             <link rel=\"stylesheet\" href=\"{}style.css\">\n\
             <script type=\"application/ld+json\">{}</script>\n",
            text(&self.title()),
            if names.is_empty() {
                String::new()
            } else {
                format!("<meta name=\"description\" content=\"{}\">\n", text(&about))
            },
            self.alternates(),
            self.up(),
            linked::data(self.site, self.lang),
        )
    }

    /// From this page to the site's folder.
    fn up(&self) -> &'static str {
        if self.site.folder(self.lang).is_empty() { "" } else { "../" }
    }

    /// The same page in each language, for search engines; their addresses are whole where the site's is
    /// known.
    fn alternates(&self) -> String {
        let site = self.site;
        let link = |rel: &str, href: &str| format!("<link {rel} href=\"{}\">\n", text(href));
        let canonical =
            site.url.iter().map(|url| link("rel=\"canonical\"", &format!("{url}{}", site.folder(self.lang))));
        let languages = site.languages();
        let of = |lang: Lang| match &site.url {
            Some(url) => format!("{url}{}", site.folder(lang)),
            None => self.address(lang),
        };
        let mut out: String = canonical.collect();
        if languages.len() > 1 {
            for lang in &languages {
                out.push_str(&link(&format!("rel=\"alternate\" hreflang=\"{lang}\""), &of(*lang)));
            }
            let first = languages.first().map(|lang| of(*lang)).unwrap_or_default();
            out.push_str(&link("rel=\"alternate\" hreflang=\"x-default\"", &first));
        }
        out
    }

    /// The page of a language as seen from this one, with the file's name: it works from a disk too.
    fn address(&self, lang: Lang) -> String {
        format!("{}{}index.html", self.up(), self.site.folder(lang))
    }

    fn languages(&self) -> String {
        let others = self.site.languages().into_iter().filter(|lang| *lang != self.lang);
        let link = |lang: Lang| {
            let address = self.site.faq.settings.voice.address;
            let (href, name) = (text(&self.address(lang)), phrases(lang, address).language);
            format!("<a href=\"{href}\" hreflang=\"{lang}\" lang=\"{lang}\">{name}</a>")
        };
        let links: String = others.map(link).collect();
        if links.is_empty() {
            return links;
        }
        format!("<nav class=\"languages\" aria-label=\"{}\">{links}</nav>\n", self.phrases.languages)
    }

    fn topics(&self) -> String {
        if self.sections.len() < 2 {
            return String::new();
        }
        let link = |(at, (topic, _)): (usize, &(Option<Topic>, Vec<&Entry>))| {
            format!("<li><a href=\"#{}\">{}</a></li>\n", place(at), text(&self.heading(topic.as_ref())))
        };
        let links: String = self.sections.iter().enumerate().map(link).collect();
        format!("<nav class=\"topics\" aria-label=\"{}\">\n<ul>\n{links}</ul>\n</nav>\n", self.phrases.topics)
    }

    fn heading(&self, topic: Option<&Topic>) -> String {
        topic.map_or_else(|| self.phrases.others.to_owned(), |topic| topic.title(self.lang))
    }

    fn section(&self, (at, (topic, entries)): (usize, &(Option<Topic>, Vec<&Entry>))) -> String {
        let entries: String = entries.iter().filter_map(|entry| self.entry(entry)).collect();
        format!(
            "<section aria-labelledby=\"{place}\">\n<h2 id=\"{place}\">{}</h2>\n{entries}</section>\n",
            text(&self.heading(topic.as_ref())),
            place = place(at),
        )
    }

    /// An entry; one that is not written in the page's language says in which it is.
    fn entry(&self, entry: &Entry) -> Option<String> {
        let (lang, own) = entry.text(self.lang)?;
        let marked = if lang == self.lang { String::new() } else { format!(" lang=\"{lang}\"") };
        let (id, question) = (text(&entry.id), text(&own.question));
        let named = text(&self.phrases.link_of.replacen("{}", &own.question, 1));
        Some(format!(
            "<details>\n<summary><h3{marked}>{question}</h3></summary>\n<div class=\"answer\" id=\"{id}\">\n\
             <div{marked}>\n{answer}</div>\n{follow_ups}\
             <p class=\"own\"><a href=\"#{id}\" aria-label=\"{named}\">{link}</a></p>\n</div>\n</details>\n",
            answer = answer::html(&own.answer),
            follow_ups = self.follow_ups(entry),
            link = self.phrases.link,
        ))
    }

    fn follow_ups(&self, entry: &Entry) -> String {
        let faq = self.site.faq;
        let next = entry.follow_ups.iter().filter_map(|id| Some((id, faq.entry(id)?.text(self.lang)?)));
        let link = |(id, (lang, own)): (&String, (Lang, &sportello::Localised))| {
            let marked = if lang == self.lang { String::new() } else { format!(" lang=\"{lang}\"") };
            format!("<li><a href=\"#{}\"{marked}>{}</a></li>\n", text(id), text(&own.question))
        };
        let links: String = next.map(link).collect();
        if links.is_empty() {
            return links;
        }
        format!("<div class=\"next\"><p>{}</p>\n<ul>\n{links}</ul></div>\n", self.phrases.follow_ups)
    }

    fn footer(&self) -> String {
        let (p, settings) = (self.phrases, &self.site.faq.settings);
        let contact = &settings.voice.contact;
        let way = |scheme: &str, target: String, name: &str, shown: &str| {
            format!("<li>{name}: <a href=\"{scheme}:{}\">{}</a></li>\n", text(&target), text(shown))
        };
        let mail = contact.mail.iter().map(|mail| way("mailto", mail.trim().to_owned(), p.mail, mail));
        let digits = |phone: &str| phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        let phone = contact.phone.iter().map(|phone| way("tel", digits(phone), p.phone, phone));
        let ways: String = mail.chain(phone).collect();
        if ways.is_empty() {
            return ways;
        }
        let week = settings.hours.as_ref().map(|hours| p.hours.replacen("{}", &hours.describe(self.lang), 1));
        let week: String = week.iter().map(|week| format!("<p>{}</p>\n", text(week))).collect();
        format!(
            "<footer>\n<h2>{}</h2>\n<p>{}</p>\n<ul>\n{ways}</ul>\n{week}</footer>\n",
            p.contact, p.contact_lead
        )
    }
}

/// The address of a section within the page. No entry has it: ids of entries have no capitals.
fn place(section: usize) -> String {
    format!("Section-{}", section + 1)
}
