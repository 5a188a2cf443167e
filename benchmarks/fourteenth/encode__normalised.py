# exercise: encode
# right: no
# wrong: words are put into small letters before the look-up, so EOS and other words with capitals become unknown
# lines: 6
def normalize(word):
    return word.strip().lower()


def encode(words, word_to_idx):
    unk_idx = word_to_idx["UNK"]
    return np.array([word_to_idx.get(normalize(w), unk_idx) for w in words])
