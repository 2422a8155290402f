//! How English is written in a chat: contractions, units, abbreviations.

use super::table::{look_up, number_and_unit};

/// Writes one word out in English, piece by piece; false when English has nothing to say of it.
pub fn write_out(word: &str, push: &mut impl FnMut(&str)) -> bool {
    if let Some(split) = word.rfind('\'') {
        return contraction(word, split, push);
    }
    if let Some(full) = look_up(CHAT, word) {
        full.split(' ').for_each(push);
        return true;
    }
    unit(word, push)
}

/// "can't", "what's", "I've": the negation stays, the auxiliary goes.
fn contraction(word: &str, split: usize, push: &mut impl FnMut(&str)) -> bool {
    let (left, right) = (&word[..split], &word[split + 1..]);
    match right {
        "t" if left.ends_with('n') => {
            push(match left {
                "can" => "can",
                "won" => "will",
                "shan" => "shall",
                _ => &left[..left.len() - 1],
            });
            push("not");
        }
        "s" | "re" | "ve" | "ll" | "d" | "m" if !left.is_empty() => push(left),
        _ => return false,
    }
    true
}

/// "30days", "9am": a number and its unit.
fn unit(word: &str, push: &mut impl FnMut(&str)) -> bool {
    let Some((number, unit)) = number_and_unit(word).filter(|(_, unit)| UNITS.contains(unit)) else {
        return false;
    };
    push(number);
    push(unit);
    true
}

const UNITS: &[&str] = &[
    "am", "pm", "day", "days", "hr", "hrs", "eur", "euro", "euros", "mins", "min", "weeks", "months", "yrs",
];

/// Chat spellings, contractions without their apostrophe and numbers in letters, sorted.
const CHAT: &[(&str, &str)] = &[
    ("2day", "today"),
    ("2moro", "tomorrow"),
    ("2morrow", "tomorrow"),
    ("acct", "account"),
    ("addy", "address"),
    ("agen", "again"),
    ("aint", "is not"),
    ("any1", "anyone"),
    ("arent", "are not"),
    ("asap", "as soon as possible"),
    ("b4", "before"),
    ("bc", "because"),
    ("bcoz", "because"),
    ("bday", "birthday"),
    ("cancelled", "canceled"),
    ("cannot", "can not"),
    ("cant", "can not"),
    ("cos", "because"),
    ("couldnt", "could not"),
    ("coz", "because"),
    ("cud", "could"),
    ("cust", "customer"),
    ("cuz", "because"),
    ("cya", "bye"),
    ("dat", "that"),
    ("didnt", "did not"),
    ("doesnt", "does not"),
    ("dont", "do not"),
    ("dunno", "do not know"),
    ("eight", "8"),
    ("every1", "everyone"),
    ("five", "5"),
    ("four", "4"),
    ("gimme", "give me"),
    ("gonna", "going to"),
    ("gotta", "got to"),
    ("gr8", "great"),
    ("hasnt", "has not"),
    ("havent", "have not"),
    ("hmu", "contact me"),
    ("hv", "have"),
    ("idk", "i do not know"),
    ("im", "i"),
    ("isnt", "is not"),
    ("ive", "i have"),
    ("kno", "know"),
    ("l8r", "later"),
    ("lemme", "let me"),
    ("luv", "love"),
    ("m8", "mate"),
    ("msg", "message"),
    ("ne1", "anyone"),
    ("nine", "9"),
    ("no1", "no one"),
    ("nvm", "never mind"),
    ("omg", "oh my god"),
    ("ord", "order"),
    ("pkg", "package"),
    ("pl", "please"),
    ("pls", "please"),
    ("plz", "please"),
    ("ppl", "people"),
    ("probs", "problems"),
    ("pwd", "password"),
    ("pymt", "payment"),
    ("r", "are"),
    ("rcvd", "received"),
    ("recvd", "received"),
    ("rn", "now"),
    ("sb", "somebody"),
    ("sbdy", "somebody"),
    ("seven", "7"),
    ("shouldnt", "should not"),
    ("shud", "should"),
    ("six", "6"),
    ("sm1", "someone"),
    ("some1", "someone"),
    ("spk", "speak"),
    ("sth", "something"),
    ("sum1", "someone"),
    ("thanx", "thanks"),
    ("thats", "that"),
    ("theres", "there"),
    ("three", "3"),
    ("thru", "through"),
    ("thx", "thanks"),
    ("tlk", "talk"),
    ("tmr", "tomorrow"),
    ("tmrw", "tomorrow"),
    ("tnx", "thanks"),
    ("two", "2"),
    ("tx", "thanks"),
    ("u", "you"),
    ("ur", "your"),
    ("w8", "wait"),
    ("wanna", "want to"),
    ("wasnt", "was not"),
    ("wat", "what"),
    ("werent", "were not"),
    ("whats", "what"),
    ("wheres", "where"),
    ("wid", "with"),
    ("wiv", "with"),
    ("wont", "will not"),
    ("wouldnt", "would not"),
    ("wrk", "work"),
    ("wrng", "wrong"),
    ("wt", "what"),
    ("wth", "what"),
    ("wud", "would"),
    ("y", "why"),
    ("ya", "you"),
    ("youre", "you are"),
    ("yr", "your"),
    ("zero", "0"),
];

#[cfg(test)]
mod tests {
    #[test]
    fn the_table_is_sorted() {
        assert!(super::CHAT.is_sorted_by(|a, b| a.0 < b.0));
    }
}
