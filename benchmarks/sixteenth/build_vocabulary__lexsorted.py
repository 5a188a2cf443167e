# exercise: build_vocabulary
# right: no
# wrong: Words that come equally often are put in alphabetical order instead of order of first appearance.
# lines: 8
def build_vocabulary(sequences, max_words=None):
    flat = np.array([w for s in sequences for w in s], dtype=object)
    if flat.size:
        names, counts = np.unique(flat, return_counts=True)
        order = np.argsort(-counts, kind="stable")
        names = names[order].tolist()
    else:
        names = []
    names = names if max_words is None else names[:max_words]
    names.append("UNK")
    return dict(zip(names, range(len(names)))), dict(zip(range(len(names)), names))
