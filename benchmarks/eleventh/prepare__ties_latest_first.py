# exercise: prepare
# right: no
# wrong: of equally frequent words the later ones are kept, for the sorted list is reversed
# lines: 11
def prepare(sentences, vocabulary_size=8000):
    flat = [w for s in sentences for w in s]
    freq = {}
    for w in flat:
        freq[w] = freq.get(w, 0) + 1
    by_count = sorted(freq.items(), key=lambda item: item[1])
    top = [w for w, _ in by_count[::-1]][: vocabulary_size - 3]
    marks = ["UNKNOWN", "SENTENCE_START", "SENTENCE_END"]
    i2w = marks + top
    w2i = {w: i for i, w in enumerate(i2w)}
    rows = [[1] + [w2i.get(w, 0) for w in s] + [2] for s in sentences]
    X = [np.array(r[:-1]) for r in rows]
    Y = [np.array(r[1:]) for r in rows]
    return i2w, w2i, X, Y
