//! A long file of another app; the bench reads it too.

use milkpath::domain::at::{At, DAY};

/// Rows of the file: six feeds a day for three years.
pub(crate) const ROWS: u32 = 6_570;

/// Feeds up to `until`, as Baby Buddy writes them.
pub(crate) fn feeds(until: At) -> String {
    let head = "id,child_id,child_first_name,child_last_name,start,end,type,method,amount,notes,tags\n";
    let row = |row: u32| {
        let start = until.plus(-i64::from(ROWS - row) * DAY / 6).local().naive_utc();
        let end = start + chrono::TimeDelta::minutes(12);
        let (method, amount) = match row % 3 {
            0 => ("left breast", ""),
            1 => ("right breast", ""),
            _ => ("bottle", "90.0"),
        };
        let time = "%Y-%m-%d %H:%M:%S";
        let (start, end) = (start.format(time), end.format(time));
        format!("{row},1,Ida,Sommer,{start},{end},breast milk,{method},{amount},,\n")
    };
    std::iter::once(head.to_owned())
        .chain((0..ROWS).map(row))
        .collect()
}
