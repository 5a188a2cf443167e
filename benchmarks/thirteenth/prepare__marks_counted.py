# exercise: prepare
# right: no
# wrong: The start and end marks are counted like words and must earn their places, so in a small vocabulary they are pushed out by frequent words.
# lines: 10, 11
from collections import Counter


def prepare(sentences, vocabulary_size=8000):
    marked = [["SENTENCE_START", *s, "SENTENCE_END"] for s in sentences]
    freq = Counter(w for s in marked for w in s)
    index_to_word = [w for w, _ in freq.most_common(vocabulary_size - 1)] + ["UNKNOWN"]
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    marked = [[w if w in word_to_index else "UNKNOWN" for w in s] for s in marked]
    X = [[word_to_index[w] for w in s[:-1]] for s in marked]
    y = [[word_to_index[w] for w in s[1:]] for s in marked]
    return index_to_word, word_to_index, X, y
