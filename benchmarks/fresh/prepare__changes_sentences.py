# exercise: prepare
# right: no
# wrong: inserts the marks into the caller's lists
# lines: 14, 15
from collections import Counter

def prepare(sentences, vocabulary_size=8000):
    counts = Counter(w for s in sentences for w in s)
    kept = [w for w, _ in counts.most_common(vocabulary_size - 3)]
    index_to_word = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"] + kept
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    X, y = [], []
    for s in sentences:
        s.insert(0, "SENTENCE_START")
        s.append("SENTENCE_END")
        row = [word_to_index.get(w, 2) for w in s]
        X.append(row[:-1])
        y.append(row[1:])
    return index_to_word, word_to_index, X, y
