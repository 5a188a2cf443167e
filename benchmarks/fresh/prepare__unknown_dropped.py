# exercise: prepare
# right: no
# wrong: rare words are left out
# lines: 12
from collections import Counter

def prepare(sentences, vocabulary_size=8000):
    counts = Counter(w for s in sentences for w in s)
    kept = [w for w, _ in counts.most_common(vocabulary_size - 3)]
    index_to_word = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"] + kept
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    inner = [[word_to_index[w] for w in s if w in word_to_index] for s in sentences]
    return index_to_word, word_to_index, [[0] + r for r in inner], [r + [1] for r in inner]
