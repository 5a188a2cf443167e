# exercise: prepare
# right: no
# wrong: the start and end marks are counted as words of the text, so where a word is more frequent than sentences are, a mark may not get its place
# lines: 10, 11
from collections import Counter


def prepare(sentences, vocabulary_size=8000):
    marked = [["SENTENCE_START"] + list(s) + ["SENTENCE_END"] for s in sentences]
    freq = Counter(w for s in marked for w in s)
    vocab = freq.most_common(vocabulary_size - 1)
    index_to_word = [w for w, _ in vocab] + ["UNKNOWN"]
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    unk = word_to_index["UNKNOWN"]
    rows = [[word_to_index.get(w, unk) for w in s] for s in marked]
    return index_to_word, word_to_index, [r[:-1] for r in rows], [r[1:] for r in rows]
