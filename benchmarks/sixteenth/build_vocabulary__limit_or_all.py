# exercise: build_vocabulary
# right: no
# wrong: A limit of 0 is taken for no limit, so all words are kept where only UNK should be.
# lines: 10
def build_vocabulary(sequences, max_words=None):
    counts, word_to_idx = {}, {}
    for sequence in sequences:
        for word in sequence:
            counts.setdefault(word, []).append(1)
    limit = max_words or len(counts)
    while counts and len(word_to_idx) < limit:
        top = max(counts, key=lambda w: len(counts[w]))
        word_to_idx[top] = len(word_to_idx)
        del counts[top]
    word_to_idx["UNK"] = len(word_to_idx)
    return word_to_idx, {i: w for w, i in word_to_idx.items()}
