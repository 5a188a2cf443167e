# exercise: prepare
# right: no
# wrong: words that occur only once become UNKNOWN even when there is room for them
# lines: 11
# name: words-seen-once-dropped
from collections import Counter


def vocabulary(sentences, size):
    counts = Counter(word for sentence in sentences for word in sentence)
    frequent = [w for w, n in counts.most_common(size - 3) if n > 1]
    return ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"] + frequent


def prepare(sentences, vocabulary_size=8000):
    index_to_word = vocabulary(sentences, vocabulary_size)
    word_to_index = dict(zip(index_to_word, range(len(index_to_word))))

    def indices(words):
        return np.array([word_to_index.get(w, 2) for w in words])

    X = [indices(["SENTENCE_START"] + s) for s in sentences]
    y = [indices(s + ["SENTENCE_END"]) for s in sentences]
    return index_to_word, word_to_index, X, y
