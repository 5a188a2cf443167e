# exercise: build_vocabulary
# right: no
# wrong: np.unique sorts the words first, so words that tie come in alphabetical order.
# lines: 8
def build_vocabulary(sequences, max_words=None):
    flat = [word for seq in sequences for word in seq]
    if flat:
        words, counts = np.unique(flat, return_counts=True)
        order = np.argsort(-counts, kind="stable")
        vocab = words[order].tolist()
    else:
        vocab = []
    if max_words is not None:
        vocab = vocab[:max_words]
    vocab += ["UNK"]
    word_to_idx = {}
    idx_to_word = {}
    for idx, word in enumerate(vocab):
        word_to_idx[word] = idx
        idx_to_word[idx] = word
    return word_to_idx, idx_to_word
