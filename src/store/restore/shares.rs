//! The list of what was given out, coming back.

use super::Restore;
use crate::domain::share::Share;
use crate::store::cells::Stored as _;
use crate::store::error::Result;
use crate::store::shares;

impl Restore<'_> {
    /// What was given out at the same instant and says the same is the same.
    pub(super) fn share(&mut self, share: &Share) -> Result<()> {
        let all: Vec<Share> = self.at("at_utc_ms", share.what.at.utc_ms())?;
        if self
            .there(&all, |row| row.id.0, |row| row.what == share.what)
            .is_none()
        {
            let id = shares::insert(self.db, &share.what)?.0;
            self.brought(Share::TABLE, id)?;
        }
        Ok(())
    }
}
