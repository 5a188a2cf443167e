# exercise: build_vocabulary
# right: no
# wrong: The keys of lexsort are in the wrong order, so words are numbered by first appearance and the counts hardly matter.
# lines: 8
def build_vocabulary(sequences, max_words=None):
    flat = [w for s in sequences for w in s]
    names, first, counts = np.unique(flat, return_index=True, return_counts=True)
    order = np.lexsort((-counts, first))
    names = [str(names[i]) for i in order]
    if max_words is not None:
        names = names[:max_words]
    names.append("UNK")
    word_to_idx = dict(zip(names, range(len(names))))
    idx_to_word = dict(zip(range(len(names)), names))
    return word_to_idx, idx_to_word
