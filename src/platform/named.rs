//! Files under names that were given before: no test can drive the system's dialog.

use std::path::PathBuf;

use super::Files;
use super::files::{Opened, Opening, Saved, Saving, read, write};

/// What the dialogs would have given.
#[derive(Clone, Debug, Default)]
pub struct Named {
    /// What is opened; without it she changes her mind.
    pub open: Option<PathBuf>,
    /// Where it is saved; without it she changes her mind.
    pub save: Option<PathBuf>,
}

impl Files for Named {
    fn save(&self, _: &str, bytes: Vec<u8>) -> Saving {
        let path = self.save.clone();
        Box::pin(async move {
            match path {
                Some(path) => write(path, bytes).await,
                None => Ok(Saved::Cancelled),
            }
        })
    }

    fn open(&self) -> Opening {
        let path = self.open.clone();
        Box::pin(async move {
            match path {
                Some(path) => read(path).await.map(Some),
                None => Ok(None::<Opened>),
            }
        })
    }
}

impl Named {
    /// Whether a dialog is stood in for.
    #[must_use]
    pub fn any(&self) -> bool {
        self.open.is_some() || self.save.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::Refusal;
    use crate::platform::clock::wait_for;

    /// What a thread gives.
    fn wait<T>(work: impl Future<Output = T>) -> T {
        wait_for(work, std::time::Duration::from_secs(10)).unwrap()
    }

    #[test]
    fn what_is_saved_can_be_opened() -> Result<(), Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("log.json");
        let files = Named {
            open: Some(path.clone()),
            save: Some(path.clone()),
        };
        assert_eq!(wait(files.open()), Err(Refusal::Failed));
        let place = path.display().to_string();
        assert_eq!(
            wait(files.save("", b"one".to_vec())),
            Ok(Saved::At(place.clone()))
        );
        assert_eq!(wait(files.save("", b"two".to_vec())), Ok(Saved::At(place)));
        let opened = Opened {
            name: "log.json".to_owned(),
            bytes: b"two".to_vec(),
        };
        assert_eq!(wait(files.open()), Ok(Some(opened)));
        let names: Vec<_> = std::fs::read_dir(folder.path())?.collect();
        assert_eq!(names.len(), 1, "nothing is left beside it");
        Ok(())
    }

    #[test]
    fn a_place_that_cannot_be_written_is_told() {
        let files = Named {
            open: None,
            save: Some(PathBuf::from("/nowhere/at/all.json")),
        };
        assert_eq!(wait(files.save("", Vec::new())), Err(Refusal::Failed));
        assert_eq!(wait(files.open()), Ok(None));
    }
}
