# exercise: prepare
# right: yes
from collections import Counter

def prepare(sentences, vocabulary_size=8000):
    marks = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"]
    counts = Counter(w for s in sentences for w in s)
    index_to_word = marks + [w for w, _ in counts.most_common(vocabulary_size - 3)]
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    X, y = [], []
    for s in sentences:
        row = [word_to_index.get(w, 2) for w in s]
        X.append(np.array([0] + row))
        y.append(np.array(row + [1]))
    return index_to_word, word_to_index, X, y
