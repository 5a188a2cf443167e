# exercise: prepare
# right: no
# wrong: start and end marks are counted like words and have to earn their places, so in a small vocabulary more frequent words push them out
# lines: 10, 11
from collections import Counter


def prepare(sentences, vocabulary_size=8000):
    marked = [["SENTENCE_START", *s, "SENTENCE_END"] for s in sentences]
    freq = Counter(w for s in marked for w in s)
    index_to_word = [w for w, _ in freq.most_common(vocabulary_size - 1)]
    index_to_word.append("UNKNOWN")
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    unknown = word_to_index["UNKNOWN"]
    rows = [[word_to_index.get(w, unknown) for w in s] for s in marked]
    X = [np.array(r[:-1]) for r in rows]
    y = [np.array(r[1:]) for r in rows]
    return index_to_word, word_to_index, X, y
