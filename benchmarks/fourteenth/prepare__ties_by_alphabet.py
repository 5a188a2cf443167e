# exercise: prepare
# right: no
# wrong: Equally frequent words are put in alphabetical order instead of the order in which they came.
# lines: 11
def prepare(sentences, vocabulary_size=8000):
    marks = ["UNKNOWN", "SENTENCE_START", "SENTENCE_END"]
    freq = {}
    for sentence in sentences:
        for w in sentence:
            freq[w] = freq.get(w, 0) + 1
    ranking = sorted(freq, key=lambda w: (-freq[w], w))
    index_to_word = marks + ranking[: vocabulary_size - len(marks)]
    word_to_index = dict(zip(index_to_word, range(len(index_to_word))))
    X, y = [], []
    for sentence in sentences:
        ids = [1] + [word_to_index.get(w, 0) for w in sentence] + [2]
        X.append(np.array(ids[:-1]))
        y.append(np.array(ids[1:]))
    return index_to_word, word_to_index, X, y
