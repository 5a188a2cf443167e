# exercise: prepare
# right: no
# wrong: A rare word gets index 0, which is SENTENCE_START and not UNKNOWN.
# lines: 16
from collections import Counter


def prepare(sentences, vocabulary_size=8000):
    counts = Counter(w for s in sentences for w in s)
    marks = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"]
    index_to_word = marks + [w for w, n in counts.most_common(vocabulary_size - len(marks))]
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    start, end, _ = range(3)

    def indices(words):
        return [word_to_index.get(w, 0) for w in words]

    X = [[start] + indices(s) for s in sentences]
    y = [indices(s) + [end] for s in sentences]
    return index_to_word, word_to_index, X, y
