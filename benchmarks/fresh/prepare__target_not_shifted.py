# exercise: prepare
# right: no
# wrong: the target is the input
# lines: 13
from collections import Counter

def prepare(sentences, vocabulary_size=8000):
    counts = Counter(w for s in sentences for w in s)
    kept = [w for w, _ in counts.most_common(vocabulary_size - 3)]
    index_to_word = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"] + kept
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    rows = [[0] + [word_to_index.get(w, 2) for w in s] + [1] for s in sentences]
    return index_to_word, word_to_index, [r[:-1] for r in rows], [r[:-1] for r in rows]
