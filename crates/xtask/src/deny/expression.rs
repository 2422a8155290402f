//! Licences as packages state them: SPDX expressions, and the slash of older ones, which means `OR`.

/// A licence expression, in the words it is made of.
#[derive(Debug)]
pub struct Expression<'t> {
    words: Vec<&'t str>,
}

impl<'t> Expression<'t> {
    /// An expression from its text.
    pub fn of(text: &'t str) -> Self {
        let apart = |part: &'t str| part.split_inclusive(['(', ')', '/']).flat_map(bracket);
        let words = text.split_whitespace().flat_map(apart).filter(|word| !word.is_empty()).collect();
        Self { words }
    }

    /// Whether it can be met with licences of which each is allowed. An expression that makes no sense cannot.
    pub fn allows(&self, allowed: &dyn Fn(&str) -> bool) -> bool {
        let mut rest = self.words.as_slice();
        any(&mut rest, allowed) && rest.is_empty()
    }
}

/// A part with the bracket or slash at its end set apart.
fn bracket(part: &str) -> [&str; 2] {
    let end = part.len() - usize::from(part.ends_with(['(', ')', '/']));
    [&part[..end], &part[end..]]
}

fn any(rest: &mut &[&str], allowed: &dyn Fn(&str) -> bool) -> bool {
    let mut met = all(rest, allowed);
    while let [word, after @ ..] = *rest
        && matches!(*word, "OR" | "/")
    {
        *rest = after;
        met |= all(rest, allowed);
    }
    met
}

fn all(rest: &mut &[&str], allowed: &dyn Fn(&str) -> bool) -> bool {
    let mut met = one(rest, allowed);
    while let ["AND", after @ ..] = *rest {
        *rest = after;
        met &= one(rest, allowed);
    }
    met
}

fn one(rest: &mut &[&str], allowed: &dyn Fn(&str) -> bool) -> bool {
    let (met, after) = match *rest {
        ["(", within @ ..] => {
            *rest = within;
            let met = any(rest, allowed);
            let [")", after @ ..] = *rest else { return false };
            (met, after)
        }
        [licence, "WITH", exception, after @ ..] => (allowed(&format!("{licence} WITH {exception}")), after),
        [licence, after @ ..] => (allowed(licence), after),
        [] => return false,
    };
    *rest = after;
    met
}

#[cfg(test)]
mod tests {
    use super::Expression;

    #[track_caller]
    fn check(text: &str, expected: bool) {
        let allowed = ["MIT", "Unicode-3.0", "Apache-2.0 WITH LLVM-exception"];
        assert_eq!(Expression::of(text).allows(&|licence| allowed.contains(&licence)), expected, "{text}");
    }

    #[test]
    fn one_of_several_is_enough_and_all_of_several_are_needed() {
        check("MIT", true);
        check("GPL-3.0 OR MIT", true);
        check("Apache-2.0 / MIT", true);
        check("Unlicense/MIT", true);
        check("MIT AND GPL-3.0", false);
        check("(MIT OR Apache-2.0) AND Unicode-3.0", true);
        check("MIT AND (GPL-3.0 OR AGPL-3.0)", false);
        check("GPL-3.0 OR MIT AND Unicode-3.0", true);
        check("Apache-2.0 WITH LLVM-exception", true);
        check("Apache-2.0", false);
    }

    #[test]
    fn what_makes_no_sense_is_not_allowed() {
        for text in ["", "OR", "(MIT", "MIT)", "MIT MIT", "MIT AND", "WITH"] {
            check(text, false);
        }
    }
}
