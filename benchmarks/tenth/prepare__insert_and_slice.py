# exercise: prepare
# right: no
# wrong: the marks are put into the very lists that came in, and the list of words is one too long because UNKNOWN is added after the cut
# lines: 11, 16, 17
from collections import Counter


def prepare(sentences, vocabulary_size=8000):
    words = Counter(w for s in sentences for w in s)
    marks = ["SENTENCE_START", "SENTENCE_END"]
    vocab = marks + [w for w, _ in words.most_common(vocabulary_size - len(marks))]
    vocab.append("UNKNOWN")
    lookup = {w: i for i, w in enumerate(vocab)}
    X, y = [], []
    for s in sentences:
        s.insert(0, "SENTENCE_START")
        s.append("SENTENCE_END")
        numbers = [lookup[w] if w in lookup else lookup["UNKNOWN"] for w in s]
        X.append(numbers[:-1])
        y.append(numbers[1:])
    return vocab, lookup, X, y
