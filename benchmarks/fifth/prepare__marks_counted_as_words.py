# exercise: prepare
# right: no
# wrong: The marks are put around the sentences before counting and take part in it: in a small vocabulary they may be crowded out and turn into UNKNOWN.
# lines: 10, 11
from collections import Counter


def prepare(sentences, vocabulary_size=8000):
    marked = [["SENTENCE_START"] + list(s) + ["SENTENCE_END"] for s in sentences]
    counts = Counter(w for s in marked for w in s)
    vocab = [w for w, _ in counts.most_common(vocabulary_size - 1)]
    index_to_word = vocab + ["UNKNOWN"]
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    unk = word_to_index["UNKNOWN"]
    X = [np.array([word_to_index.get(w, unk) for w in s[:-1]]) for s in marked]
    y = [np.array([word_to_index.get(w, unk) for w in s[1:]]) for s in marked]
    return index_to_word, word_to_index, X, y
