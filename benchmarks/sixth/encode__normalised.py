# exercise: encode
# right: no
# wrong: Words are put in small letters before the look-up, so words with capitals, such as EOS, are not found.
# lines: 10
def encode(words, word_to_idx):
    """Convert a list of words to a NumPy array of indices."""
    unk_idx = word_to_idx["UNK"]

    def lookup(word):
        token = word.strip().lower()
        return word_to_idx.get(token, unk_idx)

    return np.asarray([lookup(word) for word in words], dtype=np.int64)
