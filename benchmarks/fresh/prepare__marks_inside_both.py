# exercise: prepare
# right: no
# wrong: inputs end with the end mark, targets begin with the start mark
# lines: 13
from collections import Counter

def prepare(sentences, vocabulary_size=8000):
    counts = Counter(w for s in sentences for w in s)
    index_to_word = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"]
    index_to_word.extend(w for w, _ in counts.most_common(vocabulary_size - 3))
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    rows = [np.array([0] + [word_to_index.get(w, 2) for w in s] + [1]) for s in sentences]
    X = list(rows)
    y = [row[1:] for row in rows]
    return index_to_word, word_to_index, X, y
