//! Whose rules a routine of a plan goes by: those of the app's own routine that does the same.

use std::collections::BTreeSet;

use crate::domain::catalog::{RoutineId, StepId, TechniqueId};

/// The app's routine whose caps and gates hold for these steps. Feather strokes, with milk by hand or without, go as the
/// gentle session; one technique alone as that technique; everything else as a whole session, the strictest.
pub(super) fn like(steps: impl Iterator<Item = StepId>) -> RoutineId {
    let works = steps.map(StepId::step).filter(|step| step.hands_on);
    let mut worked: BTreeSet<TechniqueId> = works.map(|step| step.technique).collect();
    worked.remove(&TechniqueId::Aftercare);
    let all: Vec<TechniqueId> = worked.into_iter().collect();
    match all.as_slice() {
        [] => RoutineId::Aftercare,
        [one] => alone(*one),
        [TechniqueId::Lymph, TechniqueId::HandExpress] | [TechniqueId::HandExpress, TechniqueId::Lymph] => {
            RoutineId::CalmOnly
        }
        _ => RoutineId::ClogRelief,
    }
}

fn alone(technique: TechniqueId) -> RoutineId {
    match technique {
        TechniqueId::WarmUp => RoutineId::WarmUp,
        TechniqueId::Lymph => RoutineId::CalmOnly,
        TechniqueId::Butterfly => RoutineId::Butterfly,
        TechniqueId::Circles => RoutineId::Circles,
        TechniqueId::Nipple => RoutineId::Nipple,
        TechniqueId::Compress => RoutineId::Compress,
        TechniqueId::HandExpress => RoutineId::HandExpress,
        TechniqueId::Aftercare => RoutineId::Aftercare,
    }
}
