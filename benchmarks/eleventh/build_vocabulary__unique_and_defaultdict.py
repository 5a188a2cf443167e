# exercise: build_vocabulary
# right: no
# wrong: Ties come in alphabetical order because np.unique sorts, and word_to_idx is a defaultdict that takes in every word looked up.
# lines: 7, 13
def build_vocabulary(sequences, max_words=None):
    flat = [word for sequence in sequences for word in sequence]
    values, counts = np.unique(np.array(flat, dtype=str), return_counts=True)
    order = np.argsort(-counts, kind="stable")
    words = [str(w) for w in values[order]]
    if max_words is not None:
        words = words[:max_words]
    unk = len(words)
    word_to_idx = defaultdict(lambda: unk)
    for i, w in enumerate(words):
        word_to_idx[w] = i
    word_to_idx["UNK"] = unk
    idx_to_word = {i: w for w, i in word_to_idx.items()}
    return word_to_idx, idx_to_word
