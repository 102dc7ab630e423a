//! Hashing and signing.

use infra_errors::{AuthErrorKind, InfraError, InfraResult};

pub trait Hasher {
    fn hash(&self, data: &[u8]) -> Vec<u8>;

    fn hash_hex(&self, data: &[u8]) -> String {
        self.hash(data).iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// SHA-256 (FIPS 180-4).
#[derive(Debug, Default, Clone, Copy)]
pub struct Sha256Hasher;

impl Sha256Hasher {
    pub fn new() -> Self {
        Self
    }
}

impl Hasher for Sha256Hasher {
    fn hash(&self, data: &[u8]) -> Vec<u8> {
        let mut state = first_32_bits_of_roots(8, f64::sqrt);
        let constants = first_32_bits_of_roots(64, f64::cbrt);
        for block in padded(data).chunks_exact(64) {
            compress(&mut state, block, &constants);
        }
        state.iter().flat_map(|word| word.to_be_bytes()).collect()
    }
}

fn first_32_bits_of_roots(count: usize, root: fn(f64) -> f64) -> Vec<u32> {
    (2u32..)
        .filter(|n| (2..*n).take_while(|d| d * d <= *n).all(|d| n % d != 0))
        .take(count)
        .map(|prime| (root(f64::from(prime)).fract() * 4_294_967_296.0) as u32)
        .collect()
}

fn padded(data: &[u8]) -> Vec<u8> {
    let mut bytes = data.to_vec();
    bytes.push(0x80);
    while bytes.len() % 64 != 56 {
        bytes.push(0);
    }
    bytes.extend((data.len() as u64 * 8).to_be_bytes());
    bytes
}

fn compress(state: &mut [u32], block: &[u8], constants: &[u32]) {
    let mut w: Vec<u32> = block.chunks_exact(4).map(|b| u32::from_be_bytes([b[0], b[1], b[2], b[3]])).collect();
    for i in 16..64 {
        let s0 = w[i - 15].rotate_right(7) ^ w[i - 15].rotate_right(18) ^ (w[i - 15] >> 3);
        let s1 = w[i - 2].rotate_right(17) ^ w[i - 2].rotate_right(19) ^ (w[i - 2] >> 10);
        w.push(w[i - 16].wrapping_add(s0).wrapping_add(w[i - 7]).wrapping_add(s1));
    }
    let mut v = state.to_vec();
    for (word, constant) in w.iter().zip(constants) {
        let s1 = v[4].rotate_right(6) ^ v[4].rotate_right(11) ^ v[4].rotate_right(25);
        let choice = (v[4] & v[5]) ^ (!v[4] & v[6]);
        let t1 = v[7].wrapping_add(s1).wrapping_add(choice).wrapping_add(*constant).wrapping_add(*word);
        let s0 = v[0].rotate_right(2) ^ v[0].rotate_right(13) ^ v[0].rotate_right(22);
        let majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]);
        v.rotate_right(1);
        v[4] = v[4].wrapping_add(t1);
        v[0] = t1.wrapping_add(s0.wrapping_add(majority));
    }
    for (word, change) in state.iter_mut().zip(v) {
        *word = word.wrapping_add(change);
    }
}

pub trait Signer {
    fn sign(&self, message: &[u8]) -> Signature;
}

pub trait Verifier {
    fn verify(&self, message: &[u8], signature: &Signature) -> InfraResult<()>;
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature(pub Vec<u8>);

/// Signs with a shared secret: the hash of secret and message. A sample, not cryptography to rely on.
pub struct Keypair {
    secret: Vec<u8>,
}

impl Keypair {
    pub fn from_secret(secret: impl Into<Vec<u8>>) -> Self {
        Self { secret: secret.into() }
    }
}

impl Signer for Keypair {
    fn sign(&self, message: &[u8]) -> Signature {
        Signature(Sha256Hasher.hash(&[&self.secret, message].concat()))
    }
}

impl Verifier for Keypair {
    fn verify(&self, message: &[u8], signature: &Signature) -> InfraResult<()> {
        if self.sign(message) == *signature {
            return Ok(());
        }
        Err(InfraError::Auth { kind: AuthErrorKind::InvalidToken, message: "the signature does not match".into() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sha256_of_abc() {
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(Sha256Hasher::new().hash_hex(b"abc"), expected);
    }

    #[test]
    fn a_signature_fits_its_message_only() {
        let keys = Keypair::from_secret("secret");
        let signature = keys.sign(b"yes");
        assert!(keys.verify(b"yes", &signature).is_ok());
        assert!(keys.verify(b"no", &signature).is_err());
    }
}
