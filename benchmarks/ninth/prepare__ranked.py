# exercise: prepare
# right: yes
class _Ranking:
    def __init__(self, sentences):
        self.seen = {}
        for place, word in enumerate(w for s in sentences for w in s):
            number, first = self.seen.get(word, (0, place))
            self.seen[word] = (number + 1, first)

    def __call__(self, word):
        number, first = self.seen[word]
        return -number, first


def prepare(sentences, vocabulary_size=8000):
    """Word indices of all sentences: inputs, and targets one word further on."""
    ranking = _Ranking(sentences)
    words = sorted(ranking.seen, key=ranking)[: vocabulary_size - 3]
    index_to_word = [*words, "UNKNOWN", "SENTENCE_END", "SENTENCE_START"]
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    unknown, end, start = (word_to_index[m] for m in index_to_word[-3:])
    rows = [[word_to_index.get(w, unknown) for w in s] for s in sentences]
    X = [np.array([start, *row]) for row in rows]
    y = [np.array([*row, end]) for row in rows]
    return index_to_word, word_to_index, X, y
