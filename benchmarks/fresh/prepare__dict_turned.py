# exercise: prepare
# right: no
# wrong: word_to_index goes from index to word, so every word becomes UNKNOWN
# lines: 11
from collections import Counter

def prepare(sentences, vocabulary_size=8000):
    counts = Counter(w for s in sentences for w in s)
    index_to_word = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"]
    index_to_word += [w for w, _ in counts.most_common(vocabulary_size - 3)]
    word_to_index = {i: w for i, w in enumerate(index_to_word)}
    X = [[0] + [word_to_index.get(w, 2) for w in s] for s in sentences]
    y = [[word_to_index.get(w, 2) for w in s] + [1] for s in sentences]
    return index_to_word, word_to_index, X, y
