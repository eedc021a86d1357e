//! Which side the next feed begins on.

use serde::{Deserialize, Serialize};

use super::breast_map::Side;

/// The rule that she chose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NextSide {
    /// The other side than the last feed ended on.
    #[default]
    Other,
    /// The side that the last feed ended on.
    EndedOn,
    /// The side of the clog while there is one, and the other side otherwise.
    Clog,
}

impl NextSide {
    /// Every rule, in the order of the list.
    pub const ALL: [Self; 3] = [Self::Other, Self::EndedOn, Self::Clog];

    /// The side to propose, from the side that the last feed `ended_on` and the side of the `clog` that is there.
    /// `None` where nothing is known: then she is asked, and neither side is chosen for her.
    #[must_use]
    pub fn propose(self, ended_on: Option<Side>, clog: Option<Side>) -> Option<Side> {
        match self {
            Self::Other => ended_on.map(Side::other),
            Self::EndedOn => ended_on,
            Self::Clog => clog.or_else(|| ended_on.map(Side::other)),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::option;
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    fn side() -> impl Strategy<Value = Side> {
        select(vec![Side::Left, Side::Right])
    }

    proptest! {
        #[test]
        fn the_rules_differ_as_their_names_say(last in side(), clog in option::of(side())) {
            let by = |rule: NextSide| rule.propose(Some(last), clog);
            prop_assert_eq!(by(NextSide::Other), Some(last.other()));
            prop_assert_eq!(by(NextSide::EndedOn), Some(last));
            prop_assert_eq!(by(NextSide::Clog), clog.or(Some(last.other())));
        }

        #[test]
        fn by_the_other_side_two_feeds_come_back_to_the_first(last in side()) {
            let next = NextSide::Other.propose(Some(last), None);
            prop_assert_eq!(NextSide::Other.propose(next, None), Some(last));
        }

        #[test]
        fn without_a_last_feed_no_side_is_guessed(clog in option::of(side())) {
            prop_assert_eq!(NextSide::Other.propose(None, clog), None);
            prop_assert_eq!(NextSide::EndedOn.propose(None, clog), None);
            prop_assert_eq!(NextSide::Clog.propose(None, clog), clog);
        }
    }
}
