# exercise: prepare
# right: no
# wrong: the words are sorted upwards and turned round, so of equally frequent ones the last come first
# lines: 11
def prepare(sentences, vocabulary_size=8000):
    tally = {}
    for sentence in sentences:
        for word in sentence:
            tally[word] = tally.get(word, 0) + 1
    by_frequency = sorted(tally, key=tally.get)
    by_frequency.reverse()
    marks = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"]
    index_to_word = marks + by_frequency[: vocabulary_size - len(marks)]
    word_to_index = {word: i for i, word in enumerate(index_to_word)}
    X, y = [], []
    for sentence in sentences:
        ids = np.array([word_to_index.get(w, 2) for w in sentence], dtype=int)
        X.append(np.concatenate([[0], ids]))
        y.append(np.concatenate([ids, [1]]))
    return index_to_word, word_to_index, X, y
