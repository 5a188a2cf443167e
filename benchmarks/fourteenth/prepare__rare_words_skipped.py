# exercise: prepare
# right: no
# wrong: Words outside the vocabulary are left out of the sentences instead of becoming UNKNOWN.
# lines: 16
from collections import Counter
from itertools import chain


def prepare(sentences, vocabulary_size=8000):
    START, END, UNK = "SENTENCE_START", "SENTENCE_END", "UNKNOWN"
    top = Counter(chain(*sentences)).most_common(vocabulary_size - 3)
    index_to_word = [START, END, UNK, *dict(top)]
    word_to_index = {w: i for i, w in enumerate(index_to_word)}

    def code(words):
        return np.array([word_to_index[w] for w in words if w in word_to_index])

    X = [code([START, *s]) for s in sentences]
    y = [code([*s, END]) for s in sentences]
    return index_to_word, word_to_index, X, y
