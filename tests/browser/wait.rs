//! Waiting for a condition.

use std::time::{Duration, Instant};

/// The time limit for anything. It is far more than needed, because two browsers may share a busy machine.
pub const PATIENCE: Duration = Duration::from_secs(20);
/// The pause between two checks.
const PAUSE: Duration = Duration::from_millis(15);

/// Checks repeatedly until there is a value, or until time is up.
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
