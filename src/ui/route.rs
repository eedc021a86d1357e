//! Every place of the app.

use dioxus::prelude::*;

use super::screens::*;
use crate::app::Frame;
use crate::domain::catalog::RoutineId;
use crate::domain::check_in::Card;
use crate::domain::ids::{EpisodeId, PlanId, TimerId, TriageId};

/// A place. Its path is what is kept, so that the app opens where it was left.
#[derive(Routable, Clone, Debug, PartialEq)]
#[rustfmt::skip]
#[allow(missing_docs)] // the fields are told by their places
pub enum Route {
    #[layout(Frame)]
        /// What matters now.
        #[route("/")]
        Home {},
        /// The first screen ever.
        #[route("/welcome")]
        Welcome {},
        /// Marking the sore spot.
        #[route("/spot")]
        Spot {},
        /// The health profile, one list.
        #[route("/health")]
        Health {},
        /// One card of the check-in.
        #[route("/check/:card")]
        Check { card: Card },
        /// What the answers mean.
        #[route("/answer/:id")]
        Verdict { id: TriageId },
        /// Things at hand, baby safe, how long.
        #[route("/ready")]
        Ready {},
        /// Fifteen seconds on the forearm.
        #[route("/practice")]
        Practice {},
        /// The guided session.
        #[route("/session")]
        Play {},
        /// Rating it again.
        #[route("/after")]
        After {},
        /// Aftercare with the cold timer.
        #[route("/rest")]
        Rest {},
        /// All clogs.
        #[route("/clogs")]
        Clogs {},
        /// One clog.
        #[route("/clog/:id")]
        Clog { id: EpisodeId },
        /// All guides.
        #[route("/guides")]
        Guides {},
        /// One guide.
        #[route("/guide/:id")]
        Guide { id: RoutineId },
        /// The people she can call.
        #[route("/people")]
        People {},
        /// All lines of the log, day by day.
        #[route("/log")]
        Log {},
        /// The second tap to a running feed.
        #[route("/feed")]
        Feed {},
        /// How and on which side to pump.
        #[route("/pump")]
        Pump {},
        /// A feed or pump that runs.
        #[route("/timer/:id")]
        Timer { id: TimerId },
        /// Care in one tap, and the rest.
        #[route("/more")]
        Tend {},
        /// The line that is being written or changed.
        #[route("/write")]
        Write {},
        /// What the log adds up to.
        #[route("/trends")]
        Trends {},
        /// What may have set a clog off.
        #[route("/clog/:id/cause")]
        Cause { id: EpisodeId },
        /// What helped most.
        #[route("/clog/:id/helped")]
        Helped { id: EpisodeId },
        /// A summary of some days, to give out.
        #[route("/summary")]
        Summary {},
        /// A summary of one clog, to give out.
        #[route("/clog/:id/summary")]
        ClogSummary { id: EpisodeId },
        /// Holds, latch, flange.
        #[route("/feeding")]
        SetUp {},
        /// What the reader chose about the log.
        #[route("/choices")]
        Choices {},
        /// The babies.
        #[route("/babies")]
        Babies {},
        /// Moving in from another app.
        #[route("/move-in")]
        MoveIn {},
        /// Saving a copy of the log.
        #[route("/copy")]
        SaveCopy {},
        /// The home-care plan: bringing one in, today's, and those before.
        #[route("/plan")]
        Plan {},
        /// One plan in full.
        #[route("/plan/:id")]
        OnePlan { id: PlanId },
        /// Writing a plan, for therapists.
        #[route("/compose")]
        Compose {},
        /// Words, units, tone, theme.
        #[route("/settings")]
        Settings {},
        /// What this app is and is not.
        #[route("/about")]
        About {},
        /// The bibliography.
        #[route("/sources")]
        Sources {},
        /// No place of the app, as an address typed into a browser can be.
        #[route("/:..place")]
        Lost { place: Vec<String> },
}
