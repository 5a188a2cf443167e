# exercise: encode
# right: no
# wrong: Words are put in small letters before the look-up, so words of the vocabulary with capitals, such as EOS, become unknown (or another word).
# lines: 10
def encode(words, word_to_idx):
    """Convert a list of words to an array of vocabulary indices."""
    unk_idx = word_to_idx["UNK"]
    indices = np.empty(len(words), dtype=np.int64)
    for position, word in enumerate(words):
        token = word.strip().lower()
        indices[position] = word_to_idx.get(token, unk_idx)
    return indices
