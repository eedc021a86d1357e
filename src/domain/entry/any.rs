//! Any form and any line, for laws here and in the store.

use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::{
    BottleDraft, BreastDraft, CareDraft, CareKind, CheckInDraft, Draft, DraftKind, FeedDraft, Method,
    MilkKind, MoodSign, NewEntry, PumpDraft, PumpedSides, Source, Trouble,
};
use crate::domain::at::{At, DAY};
use crate::domain::baby::ForBaby;
use crate::domain::breast_map::Side;
use crate::domain::ids::BabyId;
use crate::domain::player::Feel;

/// The instant at which all forms are finished.
pub(crate) fn now() -> At {
    At::new(1_774_951_200_000, 120).unwrap()
}

fn side() -> impl Strategy<Value = Side> {
    select(vec![Side::Left, Side::Right])
}

/// Mostly a number in the range, sometimes one that cannot be.
fn number(max: i64) -> impl Strategy<Value = i64> {
    prop_oneof![20 => 0..=max, 1 => any::<i64>(), 1 => -3_i64..0]
}

fn text(most: usize) -> impl Strategy<Value = String> {
    prop_oneof![
        4 => Just(String::new()),
        4 => "[a-zA-Zäß ,.0-9]{0,30}",
        2 => any::<String>(),
        1 => Just("x".repeat(most + 1)),
    ]
}

fn breast() -> impl Strategy<Value = BreastDraft> {
    let order = (side(), 0_usize..5).prop_map(|(first, count)| {
        let sides = std::iter::successors(Some(first), |side: &Side| Some(side.other()));
        sides.take(count).collect()
    });
    let wrong = vec(side(), 0..4);
    let seconds = || option::of(number(2_000));
    (
        prop_oneof![6 => order, 1 => wrong],
        seconds(),
        seconds(),
        seconds(),
        number(600),
    )
        .prop_map(|(order, left_s, right_s, total_s, paused_s)| BreastDraft {
            order,
            left_s,
            right_s,
            total_s,
            paused_s,
        })
}

fn bottle() -> impl Strategy<Value = BottleDraft> {
    let milk = [
        MilkKind::BreastMilk,
        MilkKind::Formula,
        MilkKind::Mixed,
        MilkKind::NotSaid,
    ];
    let amount = || option::of(number(3_000));
    (select(milk.to_vec()), amount(), amount(), amount()).prop_map(
        |(milk, total_dml, breast_milk_dml, formula_dml)| BottleDraft {
            milk,
            total_dml,
            breast_milk_dml,
            formula_dml,
        },
    )
}

fn pump() -> impl Strategy<Value = PumpDraft> {
    let amount = || option::of(number(3_000));
    let trouble = subsequence(vec![Trouble::Pain, Trouble::CutOff], 0..=2);
    (
        (
            select(vec![Method::Pump, Method::ByHand]),
            option::of(select(PumpedSides::ALL.to_vec())),
            amount(),
            amount(),
            amount(),
        ),
        (
            option::of(number(3_000)),
            number(600),
            option::of(prop_oneof![9 => 8_i64..=50, 1 => any::<i64>()]),
            text(200),
            trouble,
        ),
    )
        .prop_map(
            |(
                (method, sides, left_dml, right_dml, total_dml),
                (duration_s, paused_s, flange_mm, setting, trouble),
            )| {
                PumpDraft {
                    method,
                    sides,
                    left_dml,
                    right_dml,
                    total_dml,
                    duration_s,
                    paused_s,
                    flange_mm,
                    setting,
                    trouble: trouble.into_iter().collect(),
                }
            },
        )
}

fn care() -> impl Strategy<Value = CareDraft> {
    let feels = [Feel::Softer, Feel::Same, Feel::Sore];
    (
        select(CareKind::ALL.to_vec()),
        text(200),
        text(200),
        text(200),
        option::of(select(feels.to_vec())),
    )
        .prop_map(|(kind, name, by, what, felt)| CareDraft {
            kind,
            name,
            by,
            what,
            felt,
        })
}

fn check_in() -> impl Strategy<Value = CheckInDraft> {
    (
        option::of(prop_oneof![9 => 300_i64..=450, 1 => any::<i64>()]),
        option::of(number(10)),
        option::of(btree_set(select(MoodSign::ALL.to_vec()), 0..=3)),
        option::of(number(30)),
        option::of(number(30)),
    )
        .prop_map(|(temperature_dc, pain, mood, wets, stools)| CheckInDraft {
            temperature_dc,
            pain,
            mood,
            wets,
            stools,
        })
}

fn kind() -> impl Strategy<Value = DraftKind> {
    prop_oneof![
        4 => (option::of(breast()), option::of(bottle()))
            .prop_map(|(breast, bottle)| DraftKind::Feed(FeedDraft { breast, bottle })),
        3 => pump().prop_map(DraftKind::Pump),
        2 => care().prop_map(DraftKind::Care),
        2 => check_in().prop_map(DraftKind::CheckIn),
        1 => Just(DraftKind::Note),
    ]
}

/// Any form, right or wrong; the babies are 1 and 2.
pub(crate) fn draft() -> impl Strategy<Value = Draft> {
    let baby = (1_i64..=2, option::weighted(0.3, side())).prop_map(|(id, side)| ForBaby {
        baby: BabyId(id),
        side,
    });
    let at = (prop_oneof![30 => 0..40 * DAY, 1 => -DAY..0], -1_080_i16..=1_080)
        .prop_map(|(ago, offset_min)| At::new(now().plus(-ago).utc_ms(), offset_min).unwrap());
    let length = prop_oneof![20 => 0..7_200_000_i64, 1 => -100_000_i64..0, 1 => DAY..2 * DAY];
    (
        at,
        option::of((length, -1_080_i16..=1_080)),
        text(4_000),
        vec(baby, 0..3),
        kind(),
    )
        .prop_map(|(at, length, note, babies, kind)| Draft {
            at,
            end: length.map(|(ms, offset_min)| At::new(at.plus(ms).utc_ms(), offset_min).unwrap()),
            note,
            babies,
            kind,
            source: Source::Own,
        })
}

/// Any line that a form can make.
pub(crate) fn entry() -> impl Strategy<Value = NewEntry> {
    draft().prop_filter_map("no line", |draft| draft.finish(now()).ok())
}
