# exercise: build_vocabulary
# right: no
# wrong: The limit counts UNK as one of the words, so one word too few is kept.
# lines: 12
def build_vocabulary(sequences, max_words=None):
    flat = [w for seq in sequences for w in seq]
    seen = list(dict.fromkeys(flat))
    tally = np.array([flat.count(w) for w in seen], dtype=int)
    order = np.argsort(-tally, kind="stable")
    size = len(seen) + 1 if max_words is None else max_words
    names = [seen[k] for k in order]
    names = names[: max(size - 1, 0)] + ["UNK"]
    return dict(zip(names, range(len(names)))), dict(enumerate(names))
