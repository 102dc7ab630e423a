//! JSON Schema validation: the sample knows `type` only, and looks at the first character of a value.

use infra_errors::{InfraError, InfraResult};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValidationResult {
    pub errors: Vec<String>,
}

impl ValidationResult {
    pub fn is_valid(&self) -> bool {
        self.errors.is_empty()
    }
}

/// Whether `data` is what `schema` says.
pub fn validate_str(schema: &str, data: &str) -> InfraResult<ValidationResult> {
    let wanted = ["object", "array", "string", "boolean", "null", "number"]
        .into_iter()
        .find(|name| schema.contains(&format!("\"{name}\"")))
        .ok_or_else(|| InfraError::validation("the schema names no type"))?;
    let found = match data.trim_start().chars().next() {
        Some('{') => "object",
        Some('[') => "array",
        Some('"') => "string",
        Some('t' | 'f') => "boolean",
        Some('n') => "null",
        _ => "number",
    };
    let errors = if found == wanted { Vec::new() } else { vec![format!("{found} where {wanted} is asked for")] };
    Ok(ValidationResult { errors })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_array_is_no_object() {
        assert!(validate_str(r#"{ "type": "object" }"#, "{}").unwrap().is_valid());
        assert!(!validate_str(r#"{ "type": "object" }"#, "[]").unwrap().is_valid());
    }
}
