//! A file that only a passphrase opens, in the format of age (age-encryption.org/v1): any age or rage program opens it.

use std::io::{self, Write as _};

use age::Encryptor;
use age::scrypt::Recipient;
use age::secrecy::SecretString;

use super::passphrase::Passphrase;

/// How much work a guess is, as the power of two that scrypt takes, where age cannot time this device: 64 MiB, and less than
/// a second of a computer.
#[cfg(target_arch = "wasm32")]
const WORK: u8 = 16;

/// The bytes, closed with the passphrase. It takes about a second of this device, so that guessing takes long too.
///
/// # Errors
///
/// Those of writing, and a device that gives no random numbers.
pub fn seal(bytes: &[u8], passphrase: &Passphrase) -> io::Result<Vec<u8>> {
    #[cfg_attr(not(target_arch = "wasm32"), expect(unused_mut))]
    let mut recipient = Recipient::new(secret(passphrase));
    #[cfg(target_arch = "wasm32")]
    recipient.set_work_factor(WORK);
    sealed(bytes, &recipient)
}

fn secret(passphrase: &Passphrase) -> SecretString {
    SecretString::from(passphrase.words().to_owned())
}

fn sealed(bytes: &[u8], recipient: &Recipient) -> io::Result<Vec<u8>> {
    let one = std::iter::once(recipient as &dyn age::Recipient);
    let encryptor = Encryptor::with_recipients(one).map_err(io::Error::other)?;
    let mut out = Vec::with_capacity(bytes.len() + 256);
    let mut writer = encryptor.wrap_output(&mut out)?;
    writer.write_all(bytes)?;
    writer.finish()?;
    Ok(out)
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use age::{DecryptError, Decryptor, Identity, scrypt};
    use proptest::prelude::*;

    use super::*;

    fn phrase(text: &str) -> Passphrase {
        Passphrase::new(text).unwrap()
    }

    /// As [`seal`], with work that a test can wait for.
    fn quickly(bytes: &[u8], passphrase: &Passphrase) -> Vec<u8> {
        let mut recipient = Recipient::new(secret(passphrase));
        recipient.set_work_factor(2);
        sealed(bytes, &recipient).unwrap()
    }

    fn open(file: &[u8], passphrase: &Passphrase) -> Result<Vec<u8>, DecryptError> {
        let mut identity = scrypt::Identity::new(secret(passphrase));
        identity.set_max_work_factor(22);
        let decryptor = Decryptor::new(file)?;
        let mut reader = decryptor.decrypt(std::iter::once(&identity as &dyn Identity))?;
        let mut bytes = Vec::new();
        reader.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    #[test]
    fn what_is_closed_opens_with_the_same_words_alone() {
        let file = seal(b"%PDF-1.7 a page", &phrase("quiet river morning lamp")).unwrap();
        assert!(file.starts_with(b"age-encryption.org/v1\n-> scrypt "));
        assert!(!file.windows(4).any(|part| part == b"%PDF"));
        // Blanks round it are not part of it.
        assert_eq!(
            open(&file, &phrase(" quiet river morning lamp ")).unwrap(),
            b"%PDF-1.7 a page"
        );
        assert!(matches!(
            open(&file, &phrase("quiet river morning lamb")),
            Err(DecryptError::DecryptionFailed | DecryptError::NoMatchingKeys)
        ));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(16))]

        #[test]
        fn any_bytes_come_back_and_a_changed_file_never_opens(
            bytes in proptest::collection::vec(any::<u8>(), 0..3000),
            place in any::<proptest::sample::Index>(),
        ) {
            let phrase = phrase("quiet river morning lamp");
            let mut file = quickly(&bytes, &phrase);
            prop_assert_eq!(open(&file, &phrase).unwrap(), bytes);
            let place = place.index(file.len());
            file[place] ^= 1;
            prop_assert!(open(&file, &phrase).is_err(), "a bit at {} was changed", place);
        }
    }
}
