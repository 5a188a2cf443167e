# exercise: prepare
# right: no
# wrong: index_to_word is a dict, and targets lack the end mark
# lines: 10, 16
from collections import Counter

def prepare(sentences, vocabulary_size=8000):
    counts = Counter(w for s in sentences for w in s)
    names = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"] + [w for w, _ in counts.most_common(vocabulary_size - 3)]
    index_to_word = dict(enumerate(names))
    word_to_index = {w: i for i, w in index_to_word.items()}
    X, y = [], []
    for s in sentences:
        row = [0] + [word_to_index.get(w, 2) for w in s]
        X.append(row)
        y.append(row[1:])
    return index_to_word, word_to_index, X, y
