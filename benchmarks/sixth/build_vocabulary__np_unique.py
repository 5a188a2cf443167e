# exercise: build_vocabulary
# right: no
# wrong: Words that come equally often are put in alphabetical order, because np.unique sorts them, and not in the order of first appearance.
# lines: 7
def build_vocabulary(sequences, max_words=None):
    flat = [w for s in sequences for w in s]
    uniq, freq = np.unique(flat, return_counts=True)
    order = np.argsort(-freq, kind="stable")
    ranked = [str(uniq[k]) for k in order]
    if max_words is not None:
        ranked = ranked[:max_words]
    ranked.append("UNK")
    word_to_idx = {w: i for i, w in enumerate(ranked)}
    idx_to_word = {i: w for i, w in enumerate(ranked)}
    return word_to_idx, idx_to_word
