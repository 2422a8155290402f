use sportello::hours::Moment;
use sportello::journal::{Record, What};
use sportello::{Faq, Lang};

use super::order::Order;
use super::{Site, address};

const FAQ: &str = r#"
[faq]
id = "shop"
[faq.topics]
resi = { it = "Resi", en = "Returns" }
[contact]
mail = "aiuto@negozio.example"
phone = "0577 000 123"
[hours]
time_zone = "Europe/Rome"
weekdays = ["9:00-18:00"]
[[entry]]
id = "reso-come"
topic = "resi"
follow_ups = ["orari"]
it = { question = "Come faccio un reso?", answer = "Apri [i tuoi ordini](https://negozio.example/?a=1&b=2):\n\n1. premi **Rendi**\n2. scegli *perché*" }
en = { question = "How do I return an item?", answer = "Open `My orders`." }
[[entry]]
id = "rimborso"
topic = "resi"
it = { question = "Quando ricevo il rimborso?", answer = "Entro cinque giorni." }
[[entry]]
id = "orari"
it = { question = "Quando siete aperti?", answer = "Dalle 9 alle 18." }
en = { question = "When are you open?", answer = "From 9 to 6." }
"#;

const HOSTILE: &str = "</script><script>alert('1')</script><!-- \"&\u{202e}";

fn site(faq: &Faq) -> Site<'_> {
    Site { faq, order: Order::default(), url: None, name: "Bottega".to_owned() }
}

fn page(site: &Site<'_>, name: &str) -> String {
    let file = site.files().into_iter().find(|(path, _)| path == name);
    file.unwrap_or_else(|| panic!("no {name}")).1
}

#[test]
fn pages_in_both_languages() {
    let faq = Faq::from_toml(FAQ).expect("a Faq");
    let mut site = site(&faq);
    insta::assert_snapshot!("page_italian", page(&site, "index.html"));
    site.url = Some("https://negozio.example/aiuto/".to_owned());
    insta::assert_snapshot!("page_english", page(&site, "en/index.html"));
}

#[test]
fn customers_are_addressed_as_the_faq_does() {
    let faq = Faq::from_toml(&format!("[voice]\naddress = \"lei\"\n{FAQ}")).expect("a Faq");
    let page = page(&site(&faq), "index.html");
    assert!(page.contains("Apra la domanda") && page.contains("Qui Le risponde"), "{page}");
}

#[test]
fn a_faq_of_one_language_has_one_page() {
    let faq = Faq::from_toml("[[entry]]\nid = \"a\"\nen = { question = \"Why?\", answer = \"So.\" }")
        .expect("a Faq");
    let site = site(&faq);
    let names: Vec<String> = site.files().into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["index.html", "style.css"]);
    let page = page(&site, "index.html");
    assert!(page.contains("<html lang=\"en\">"), "{page}");
    assert!(!page.contains("hreflang") && !page.contains("<footer>"), "{page}");
}

#[test]
fn what_is_asked_most_comes_first() {
    let faq = Faq::from_toml(FAQ).expect("a Faq");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("journal.jsonl");
    let used = |entry: &str| {
        let typed = What::Typed { shown: vec![entry.to_owned()], used: Some(entry.to_owned()), sent: false };
        Record::new(Moment::at(1_795_000_000_000, 60), typed).in_conversation("c-1", None)
    };
    let lines = [used("rimborso"), used("orari")].map(|record| record.to_json());
    std::fs::write(&path, lines.join("\n")).expect("the folder can be written");
    let mut site = site(&faq);
    let before = page(&site, "index.html");
    site.order = Order::of_demand(&faq, &path).expect("a journal");
    let after = page(&site, "index.html");
    let first = |page: &str| page.find("id=\"reso-come\"") < page.find("id=\"rimborso\"");
    assert!(first(&before) && !first(&after), "{after}");
    assert!(after.find("id=\"rimborso\"") < after.find("id=\"orari\""), "those without a topic stay last");
}

#[test]
fn hostile_texts_stay_texts() {
    let mut faq = Faq::from_toml(FAQ).expect("a Faq");
    faq.settings.topics[0].titles.insert(Lang::It, HOSTILE.to_owned());
    faq.settings.voice.contact.phone = Some(HOSTILE.to_owned());
    faq.settings.voice.contact.mail = Some(HOSTILE.to_owned());
    for entry in &mut faq.entries {
        for own in entry.texts.values_mut() {
            own.question = HOSTILE.to_owned();
            own.answer = sportello::Answer::of_plain(HOSTILE);
        }
    }
    let mut site = site(&faq);
    site.name = HOSTILE.to_owned();
    for name in ["index.html", "en/index.html"] {
        let page = page(&site, name);
        assert_eq!(page.matches("<script").count(), 1, "the data: {page}");
        assert_eq!(page.matches("</script>").count(), 1, "{page}");
        assert!(!page.contains("<!--") && !page.contains('\u{202e}'), "{page}");
        let data = page.split_once("ld+json\">").and_then(|(_, rest)| rest.split_once("</script>"));
        let data: serde_json::Value = serde_json::from_str(data.expect("the data").0).expect("JSON");
        assert_eq!(data["mainEntity"][0]["name"], HOSTILE);
    }
}

#[test]
fn an_address_is_that_of_a_folder() {
    assert_eq!(address("https://shop.example/faq").expect("an address"), "https://shop.example/faq/");
    for wrong in
        ["", "shop.example", "https://", "https:///", "https://a b", "javascript:alert(1)", "https://a/?b"]
    {
        assert!(address(wrong).is_err(), "{wrong}");
    }
}
