# exercise: prepare
# right: yes
class _Seen(dict):
    def __missing__(self, word):
        self[word] = [0, len(self)]
        return self[word]


def prepare(sentences, vocabulary_size=8000):
    seen = _Seen()
    for sentence in sentences:
        for word in sentence:
            seen[word][0] -= 1
    ranked = sorted(seen, key=seen.get)
    index_to_word = [*ranked[: vocabulary_size - 3], "UNKNOWN", "SENTENCE_END", "SENTENCE_START"]
    word_to_index = dict(zip(index_to_word, range(len(index_to_word))))
    unknown = word_to_index["UNKNOWN"]
    start, end = word_to_index["SENTENCE_START"], word_to_index["SENTENCE_END"]
    X, y = [], []
    for sentence in sentences:
        middle = [word_to_index.get(word, unknown) for word in sentence]
        X.append(np.array([start] + middle))
        y.append(np.array(middle + [end]))
    return index_to_word, word_to_index, X, y
