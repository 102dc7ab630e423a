//! Vectors and similarity search.

use infra_errors::{InfraError, InfraResult, VectorOperation};

#[derive(Debug, Clone, PartialEq)]
pub struct Vector(Vec<f32>);

impl Vector {
    pub fn new(values: impl Into<Vec<f32>>) -> Self {
        Self(values.into())
    }

    pub fn dimensions(&self) -> usize {
        self.0.len()
    }
}

pub fn dot_product(a: &Vector, b: &Vector) -> InfraResult<f32> {
    if a.dimensions() != b.dimensions() {
        let message = format!("{} and {} dimensions", a.dimensions(), b.dimensions());
        return Err(InfraError::Vector { operation: VectorOperation::Compare, message });
    }
    Ok(a.0.iter().zip(&b.0).map(|(x, y)| x * y).sum())
}

pub fn cosine_similarity(a: &Vector, b: &Vector) -> InfraResult<f32> {
    let lengths = (dot_product(a, a)? * dot_product(b, b)?).sqrt();
    Ok(if lengths == 0.0 { 0.0 } else { dot_product(a, b)? / lengths })
}

#[derive(Debug, Clone, PartialEq)]
pub struct SearchResult {
    pub index: usize,
    pub similarity: f32,
}

/// Compares with every vector it holds.
#[derive(Default)]
pub struct VectorIndex(Vec<Vector>);

impl VectorIndex {
    pub fn add(&mut self, vector: Vector) {
        self.0.push(vector);
    }

    pub fn nearest(&self, wanted: &Vector) -> InfraResult<Option<SearchResult>> {
        let mut best: Option<SearchResult> = None;
        for (index, vector) in self.0.iter().enumerate() {
            let similarity = cosine_similarity(wanted, vector)?;
            if best.as_ref().is_none_or(|found| similarity > found.similarity) {
                best = Some(SearchResult { index, similarity });
            }
        }
        Ok(best)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_points_the_same_way() {
        let mut index = VectorIndex::default();
        index.add(Vector::new([1.0, 0.0]));
        index.add(Vector::new([0.0, 1.0]));
        let found = index.nearest(&Vector::new([0.1, 2.0])).unwrap().unwrap();
        assert_eq!(found.index, 1);
    }

    #[test]
    fn dimensions_must_agree() {
        assert!(dot_product(&Vector::new([1.0]), &Vector::new([1.0, 2.0])).is_err());
    }
}
