use std::path::{Path, PathBuf};

use super::{Hit, Query, Search};
use crate::edit::Edit;
use crate::faq::Faq;
use crate::index::Index;
use crate::question::understand;
use crate::score::rank;
use crate::text::Lang;

const SHOP: &str = r#"{"faq": {"id": "shop", "synonyms": [["pacco", "collo"]]}, "entry": [
    {"id": "refund", "topic": "payments", "tags": ["money"],
     "it": {"question": "Perché il rimborso non è arrivato?", "wordings": ["aspetto i soldi del reso"],
            "answer": "I rimborsi arrivano in cinque giorni lavorativi sul conto usato per pagare."},
     "en": {"question": "Why has my refund not arrived?", "wordings": ["waiting for my money back"],
            "answer": "Refunds take five working days to reach the account you paid from."}},
    {"id": "track", "topic": "shipping", "tags": ["parcel"],
     "it": {"question": "Dov'è il mio pacco?", "wordings": ["traccia spedizione"],
            "answer": "Apri i tuoi ordini e premi Traccia."},
     "en": {"question": "Where is my parcel?", "wordings": ["track my order"],
            "answer": "Open your orders and choose Track."}},
    {"id": "cost", "topic": "shipping", "tags": ["parcel", "money"],
     "it": {"question": "Quanto costa la spedizione?", "wordings": ["spese di consegna"],
            "answer": "4,90 euro, gratis da 59 euro."},
     "en": {"question": "How much is shipping?", "wordings": ["delivery cost"],
            "answer": "4.90 euros, free from 59."}}]}"#;

fn shop() -> Faq {
    Faq::from_json(SHOP).unwrap()
}

fn ids(hits: &[Hit]) -> Vec<&str> {
    hits.iter().map(|hit| hit.id.as_str()).collect()
}

fn find(query: Query) -> Vec<Hit> {
    Search::in_memory(&shop()).unwrap().find(&query).unwrap()
}

fn first(text: &str) -> (String, Lang) {
    let hits = find(Query::new(text));
    (hits[0].id.clone(), hits[0].lang)
}

/// An empty folder of its own for a test.
fn folder(name: &str) -> PathBuf {
    let dir = std::env::temp_dir().join(format!("sportello-search-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&dir);
    dir
}

fn refused(faq: &Faq, dir: &Path) -> String {
    let error = Search::in_dir(faq, dir).err().expect("this folder is refused");
    assert_eq!(error.kind().code(), "search-index");
    error.to_string().replace(&dir.display().to_string(), "DIR")
}

#[test]
fn finds_by_stem_in_both_languages() {
    assert_eq!(first("rimborsare"), ("refund".into(), Lang::It));
    assert_eq!(first("refunding"), ("refund".into(), Lang::En));
    assert_eq!(first("spedizioni costo"), ("cost".into(), Lang::It));
    assert_eq!(first("tracking orders"), ("track".into(), Lang::En));
}

#[test]
fn finds_by_synonym() {
    assert_eq!(first("collo").0, "track");
}

#[test]
fn finds_an_entry_once() {
    let hits = find(Query::new("euro euros spedizione shipping"));
    assert_eq!(ids(&hits).iter().filter(|id| **id == "cost").count(), 1);
}

#[test]
fn filters_by_language_topic_and_tag() {
    let money = || Query::new("soldi spedizione shipping money");
    assert!(find(money().in_lang(Lang::En)).iter().all(|hit| hit.lang == Lang::En));
    assert!(find(money().in_lang(Lang::It)).iter().all(|hit| hit.lang == Lang::It));
    assert_eq!(ids(&find(money().in_topic("payments"))), ["refund"]);
    assert_eq!(ids(&find(money().in_topic("shipping").with_tag("money"))), ["cost"]);
    assert!(find(money().in_topic("unheard of")).is_empty());
}

#[test]
fn lists_what_passes_the_filters_when_nothing_is_typed() {
    assert_eq!(ids(&find(Query::default().in_topic("shipping"))), ["cost", "track"]);
    assert_eq!(ids(&find(Query::default().with_tag("money").with_limit(1))), ["cost"]);
    assert!(find(Query::default()).is_empty());
    assert!(find(Query::new("rimborso").with_limit(0)).is_empty());
}

#[test]
fn finds_while_a_word_is_typed() {
    assert_eq!(first("spediz").0, "cost");
    assert_eq!(first("ref").0, "refund");
    assert!(find(Query::new("ref ")).is_empty());
}

#[test]
fn marks_words_whatever_their_accents() {
    let hits = find(Query::new("perche").in_lang(Lang::It));
    assert_eq!(hits[0].question.highlighted().collect::<Vec<_>>(), ["Perché"]);
    let hits = find(Query::new("rimborso arrivato").in_lang(Lang::It));
    assert_eq!(hits[0].question.highlighted().collect::<Vec<_>>(), ["rimborso", "arrivato"]);
    assert_eq!(hits[0].answer.highlighted().collect::<Vec<_>>(), ["rimborsi", "arrivano"]);
}

#[test]
fn shows_the_part_of_a_long_answer_that_matches() {
    let filler = "Qui città e perché seguono à ogni passo, dopo di che altro ancora. ".repeat(20);
    let mut faq = shop();
    let text = faq.entries[0].texts.get_mut(&Lang::It).unwrap();
    text.answer = crate::faq::Answer::parse(&format!("{filler}Il bonifico è gratuito. {filler}")).unwrap();
    let hits = Search::in_memory(&faq).unwrap().find(&Query::new("bonifico gratuito")).unwrap();
    let answer = &hits[0].answer;
    assert_eq!(answer.highlighted().collect::<Vec<_>>(), ["bonifico", "gratuito"]);
    assert!(answer.text.chars().count() <= super::hit::MOST_CHARS, "{}", answer.text.chars().count());
    assert!(answer.text.starts_with('…') && answer.text.ends_with('…'), "{}", answer.text);
}

#[test]
fn edits_are_seen_after_commit() {
    let faq = shop();
    let mut search = Search::in_memory(&faq).unwrap();
    let mut entry = faq.entries[1].clone();
    entry.texts.get_mut(&Lang::En).unwrap().wordings.push("locate my crate".into());
    search.put(&entry).unwrap();
    search.remove("refund").unwrap();
    assert!(search.find(&Query::new("crate ")).unwrap().is_empty());
    assert_eq!(ids(&search.find(&Query::new("refund ")).unwrap()), ["refund"]);
    search.commit().unwrap();
    assert_eq!(ids(&search.find(&Query::new("crate ")).unwrap()), ["track"]);
    assert!(search.find(&Query::new("refund ")).unwrap().is_empty());
    assert_eq!(search.len(), 4);
}

#[test]
fn results_do_not_depend_on_the_edits_that_led_to_them() {
    let mut faq = shop();
    let mut edited = Search::in_memory(&faq).unwrap();
    edited.remove("refund").unwrap();
    edited.commit().unwrap();
    edited.put(&faq.entries[1]).unwrap();
    edited.put(&faq.entries[2]).unwrap();
    edited.commit().unwrap();
    Edit::Remove("refund".into()).apply(&mut faq).unwrap();
    faq.entries.reverse();
    let fresh = Search::in_memory(&faq).unwrap();
    for text in ["spedizione", "my order", "pacco costo", "e", "tra"] {
        let query = Query::new(text);
        assert_eq!(edited.find(&query).unwrap(), fresh.find(&query).unwrap(), "{text}");
    }
}

#[test]
fn a_folder_is_opened_again_and_brought_up_to_date() {
    let dir = folder("reopen");
    let mut faq = shop();
    let expected = {
        let search = Search::in_dir(&faq, &dir).unwrap();
        search.find(&Query::new("rimborso")).unwrap()
    };
    let before = std::fs::read(dir.join("meta.json")).unwrap();
    let search = Search::in_dir(&faq, &dir).unwrap();
    assert_eq!(search.find(&Query::new("rimborso")).unwrap(), expected);
    assert_eq!(std::fs::read(dir.join("meta.json")).unwrap(), before, "nothing changed, nothing is written");
    drop(search);
    faq.entries.remove(0);
    faq.entries[0].texts.get_mut(&Lang::En).unwrap().question = "Has the zeppelin landed?".into();
    let search = Search::in_dir(&faq, &dir).unwrap();
    assert!(search.find(&Query::new("rimborso ")).unwrap().is_empty());
    assert_eq!(ids(&search.find(&Query::new("zeppelins")).unwrap()), ["track"]);
    faq.synonyms.push(vec!["zeppelin".into(), "airship".into()]);
    let search = Search::in_dir(&faq, &dir).unwrap();
    assert_eq!(ids(&search.find(&Query::new("airships")).unwrap()), ["track"]);
    std::fs::remove_dir_all(&dir).unwrap();
}

#[test]
fn refuses_a_folder_with_other_files() {
    let dir = folder("foreign");
    std::fs::create_dir_all(&dir).unwrap();
    std::fs::write(dir.join("letter.txt"), "dear all").unwrap();
    let expected = "DIR: expected an empty folder or a search index, found other files; \
                    give a folder of its own [search-index]";
    assert_eq!(refused(&shop(), &dir), expected);
    std::fs::remove_dir_all(&dir).unwrap();
}

#[test]
fn refuses_what_is_not_a_folder() {
    let dir = folder("file");
    std::fs::write(&dir, "dear all").unwrap();
    let message = refused(&shop(), &dir);
    assert!(message.starts_with("DIR: expected a folder for the search index: "), "{message}");
    std::fs::remove_file(&dir).unwrap();
}

#[test]
fn refuses_a_damaged_index() {
    let dir = folder("damaged");
    drop(Search::in_dir(&shop(), &dir).unwrap());
    let mut files: Vec<PathBuf> = std::fs::read_dir(&dir).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    let store = files.iter().find(|file| file.extension().is_some_and(|end| end == "store")).unwrap();
    let mut bytes = std::fs::read(store).unwrap();
    bytes[10] ^= 0x55;
    std::fs::write(store, bytes).unwrap();
    let message = refused(&shop(), &dir);
    assert!(message.starts_with("DIR: the search index is damaged: `"), "{message}");
    assert!(message.contains("delete the folder to have it built anew from the faq"), "{message}");
    std::fs::write(dir.join("meta.json"), "{").unwrap();
    let message = refused(&shop(), &dir);
    assert!(message.starts_with("DIR: the search index is damaged: "), "{message}");
    std::fs::remove_dir_all(&dir).unwrap();
}

#[test]
fn refuses_an_index_of_another_version() {
    let dir = folder("version");
    drop(Search::in_dir(&shop(), &dir).unwrap());
    let meta = std::fs::read_to_string(dir.join("meta.json")).unwrap();
    std::fs::write(dir.join("meta.json"), meta.replace("sportello search 1", "sportello search 9")).unwrap();
    let expected = "DIR: expected a search index of version 1, found version 9: another version of sportello \
                    made it; delete the folder to have it built anew, or give another [search-index]";
    assert_eq!(refused(&shop(), &dir), expected);
    std::fs::write(dir.join("meta.json"), meta.replace("sportello search 1", "other")).unwrap();
    let expected = "DIR: expected a search index of sportello, found one of another program; \
                    give another folder [search-index]";
    assert_eq!(refused(&shop(), &dir), expected);
    std::fs::remove_dir_all(&dir).unwrap();
}

#[test]
fn two_writers_do_not_meet() {
    let dir = folder("lock");
    let faq = shop();
    let mut first = Search::in_dir(&faq, &dir).unwrap();
    let mut second = Search::in_dir(&faq, &dir).unwrap();
    first.remove("cost").unwrap();
    let message = second.remove("cost").unwrap_err().to_string();
    assert!(message.contains("another process is writing this search index"), "{message}");
    first.commit().unwrap();
    second.remove("track").unwrap();
    std::fs::remove_dir_all(&dir).unwrap();
}

#[test]
fn any_text_is_a_query() {
    let search = Search::in_memory(&shop()).unwrap();
    let long = "spedizione AND (".repeat(1 << 16);
    let hostile = [
        "\"",
        "id:refund",
        "a:b^2 OR *",
        "NOT",
        "(((",
        "#0",
        "\0\u{202e}\u{10ffff}",
        "[a TO",
        "/.*/",
        "ＡＢ ½",
        &long,
    ];
    for text in hostile {
        for query in [Query::new(text), Query::new(text).in_topic(text).with_tag(text).with_limit(usize::MAX)]
        {
            search.find(&query).unwrap();
        }
    }
    assert!(search.find(&Query::new("topic:payments lang:it")).unwrap().is_empty());
}

#[test]
fn candidates_score_as_the_index_does() {
    let faq = shop();
    let (index, search) = (Index::build(&faq, None), Search::in_memory(&faq).unwrap());
    let questions =
        ["dove si trova il mio collo", "rimborso soldi", "how much does delivery cost", "zzz pacco track it"];
    for text in questions {
        let question = understand(text, 0.5, &index);
        let mut expected: Vec<_> = rank(&index, &question, usize::MAX).scored;
        expected.retain(|scored| scored.lexical > 0.0);
        expected.sort_by(|a, b| b.lexical.total_cmp(&a.lexical).then(a.entry.cmp(&b.entry)));
        let expected: Vec<_> = expected
            .iter()
            .map(|scored| (&*index.ids[scored.entry], scored.lexical.to_bits(), scored.coverage.to_bits()))
            .collect();
        let found = search.candidates(&question, usize::MAX).unwrap();
        let found: Vec<_> = found
            .iter()
            .map(|fit| (fit.id.as_str(), fit.lexical.to_bits(), fit.coverage.to_bits()))
            .collect();
        assert_eq!(found, expected, "{text}");
    }
}
