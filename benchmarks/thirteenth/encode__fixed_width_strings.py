# exercise: encode
# right: no
# wrong: the words are copied into an array as wide as the longest word of the vocabulary, so a longer unknown word is cut and may turn into a known one
# lines: 17
def encode(words, word_to_idx):
    """The index of every word.

    words        list of T words, T >= 1
    word_to_idx  dict from word to index; it holds 'UNK', not always as its last entry,
                 and is not changed
    returns      NumPy array (T,) of any integer dtype that holds every index of the
                 vocabulary; unknown words have the index of 'UNK'
    """
    vocab = np.array(list(word_to_idx.keys()))
    numbers = np.array(list(word_to_idx.values()))
    asked = np.empty(len(words), dtype=vocab.dtype)
    asked[:] = words
    hits = asked[:, None] == vocab[None, :]
    known = hits.any(axis=1)
    return np.where(known, numbers[hits.argmax(axis=1)], word_to_idx["UNK"])
