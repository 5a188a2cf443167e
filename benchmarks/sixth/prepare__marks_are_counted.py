# exercise: prepare
# right: no
# wrong: The two sentence marks are counted like words and may fall out of a small vocabulary.
# lines: 11
from collections import Counter
from itertools import chain


def prepare(sentences, vocabulary_size=8000):
    marked = [["SENTENCE_START"] + list(s) + ["SENTENCE_END"] for s in sentences]
    vocab = Counter(chain(*marked)).most_common(vocabulary_size - 1)
    index_to_word = [w for w, _ in vocab] + ["UNKNOWN"]
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    unk = word_to_index["UNKNOWN"]
    X = [np.array([word_to_index.get(w, unk) for w in s[:-1]]) for s in marked]
    y = [np.array([word_to_index.get(w, unk) for w in s[1:]]) for s in marked]
    return index_to_word, word_to_index, X, y
