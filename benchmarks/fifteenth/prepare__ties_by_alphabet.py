# exercise: prepare
# right: no
# wrong: words of equal frequency are kept in alphabetical order and not those that came first
# lines: 8, 9
def prepare(sentences, vocabulary_size=8000):
    """Word indices of all sentences: inputs, and targets one word further on."""
    words = [word for sentence in sentences for word in sentence]
    kinds, counts = np.unique(words, return_counts=True)
    order = np.argsort(-counts, kind="stable")[: vocabulary_size - 3]
    index_to_word = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN", *kinds[order].tolist()]
    word_to_index = {word: i for i, word in enumerate(index_to_word)}
    X = [[0] + [word_to_index.get(w, 2) for w in s] for s in sentences]
    y = [x[1:] + [1] for x in X]
    return index_to_word, word_to_index, X, y
