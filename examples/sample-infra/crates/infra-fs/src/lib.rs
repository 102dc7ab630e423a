//! Files and paths.

use std::path::{Component, Path, PathBuf};

use infra_errors::{InfraError, InfraResult, IoOperation};

pub fn exists(path: impl AsRef<Path>) -> bool {
    path.as_ref().exists()
}

pub fn read_text(path: impl AsRef<Path>) -> InfraResult<String> {
    Ok(std::fs::read_to_string(path)?)
}

pub fn write(path: impl AsRef<Path>, text: &str) -> InfraResult<()> {
    std::fs::write(path, text)
        .map_err(|error| InfraError::Io { operation: IoOperation::Write, message: error.to_string() })
}

/// The path without `.` and, where something stands before them, without `..`.
pub fn normalize_path(path: impl AsRef<Path>) -> PathBuf {
    path.as_ref().components().fold(PathBuf::new(), |mut normal, part| {
        match part {
            Component::CurDir => {}
            Component::ParentDir if normal.file_name().is_some() => {
                normal.pop();
            }
            _ => normal.push(part),
        }
        normal
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_go_away() {
        assert_eq!(normalize_path("a/./b/../c"), PathBuf::from("a/c"));
        assert_eq!(normalize_path("../a"), PathBuf::from("../a"));
    }
}
