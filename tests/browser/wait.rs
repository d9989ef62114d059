//! Waiting for a condition.

use std::time::{Duration, Instant};

/// How long anything may take. Far more than it should: two browsers may share a busy machine.
pub const PATIENCE: Duration = Duration::from_secs(20);
/// Between two looks.
const PAUSE: Duration = Duration::from_millis(15);

/// Looks until there is something, or time is up.
pub async fn look_for<T>(patience: Duration, mut look: impl AsyncFnMut() -> Option<T>) -> Option<T> {
    let end = Instant::now() + patience;
    loop {
        if let Some(found) = look().await {
            return Some(found);
        }
        if Instant::now() > end {
            return None;
        }
        tokio::time::sleep(PAUSE).await;
    }
}
