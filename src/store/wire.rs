//! What the page and the worker of the store say to each other in a browser, as JSON texts: a page has no threads, and
//! the file system of a site can only be written from a worker.

use serde::{Deserialize, Serialize};

use super::error::{Error, Result};
use super::request::{Reply, Request};

/// A request with the number that its reply bears.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Asked {
    /// Its number; each is given once.
    pub id: u32,
    /// What is wanted.
    pub request: Request,
}

/// What the worker says.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Told {
    /// It listens; what was asked before would be lost.
    Ready,
    /// Another page of this site has the log. Nothing was opened.
    Held,
    /// The log could not be opened, and is as it was.
    Unopened(Error),
    /// What came of a request; a write is durable.
    Done {
        /// The number of the request.
        id: u32,
        /// What came of it.
        reply: Result<Reply>,
    },
    /// Another page of this site has asked for the log and gets it; nothing more is done here.
    Taken,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_script_of_the_worker_says_is_understood() {
        // `assets/web/store.js` says these by itself.
        assert!(matches!(serde_json::from_str(r#""Held""#), Ok(Told::Held)));
        assert!(matches!(serde_json::from_str(r#""Taken""#), Ok(Told::Taken)));
    }

    #[test]
    fn a_failure_comes_back_as_it_was() {
        let cause = "no space".to_owned();
        let told = Told::Done {
            id: 7,
            reply: Err(Error::Full { cause }),
        };
        let text = serde_json::to_string(&told).unwrap();
        let Ok(Told::Done {
            id: 7,
            reply: Err(back),
        }) = serde_json::from_str(&text)
        else {
            panic!("{text}");
        };
        assert_eq!(
            back,
            Error::Full {
                cause: "no space".to_owned()
            }
        );
    }
}
