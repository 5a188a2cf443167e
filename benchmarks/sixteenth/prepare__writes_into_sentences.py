# exercise: prepare
# right: no
# wrong: puts the marks into the lists that it was given, which are to be left as they are
# lines: 17, 18
def prepare(sentences, vocabulary_size=8000):
    counts = {}
    for s in sentences:
        for w in s:
            counts[w] = counts.get(w, 0) + 1
    best = sorted(counts, key=lambda w: -counts[w])[: vocabulary_size - 3]
    index_to_word = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"] + best
    word_to_index = {}
    for place, word in enumerate(index_to_word):
        word_to_index[word] = place
    X, y = [], []
    for s in sentences:
        s.insert(0, "SENTENCE_START")
        s += ["SENTENCE_END"]
        ids = [word_to_index.get(w, 2) for w in s]
        X.append(ids[:-1])
        y.append(ids[1:])
    return index_to_word, word_to_index, X, y
