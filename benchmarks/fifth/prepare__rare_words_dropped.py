# exercise: prepare
# right: no
# wrong: Words that are not in the vocabulary are left out of the rows instead of becoming UNKNOWN.
# lines: 13
from collections import Counter


def prepare(sentences, vocabulary_size=8000):
    words = [w for s in sentences for w in s]
    top = [w for w, n in Counter(words).most_common(vocabulary_size - 3)]
    index_to_word = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"] + top
    word_to_index = dict(zip(index_to_word, range(len(index_to_word))))
    encoded = [[word_to_index[w] for w in s if w in word_to_index] for s in sentences]
    X = [np.array([0, *row]) for row in encoded]
    y = [np.array([*row, 1]) for row in encoded]
    return index_to_word, word_to_index, X, y
