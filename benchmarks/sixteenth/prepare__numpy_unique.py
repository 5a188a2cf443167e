# exercise: prepare
# right: no
# wrong: counts with np.unique, which sorts by the alphabet, so that of equally frequent words the alphabetically first are kept
# lines: 7
def prepare(sentences, vocabulary_size=8000):
    flat = np.array([w for s in sentences for w in s], dtype=object)
    words, how_often = np.unique(flat.astype(str), return_counts=True)
    order = np.argsort(-how_often, kind="stable")[: vocabulary_size - 3]
    index_to_word = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN", *words[order].tolist()]
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    look = lambda s: [word_to_index.get(w, 2) for w in s]
    X = [np.array([0] + look(s)) for s in sentences]
    y = [np.array(look(s) + [1]) for s in sentences]
    return index_to_word, word_to_index, X, y
