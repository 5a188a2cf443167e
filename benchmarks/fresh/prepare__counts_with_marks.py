# exercise: prepare
# right: no
# wrong: marks are counted as words, so they take places of words and come twice
# lines: 9
from collections import Counter

def prepare(sentences, vocabulary_size=8000):
    marked = [["SENTENCE_START", *s, "SENTENCE_END"] for s in sentences]
    counts = Counter(w for s in marked for w in s)
    index_to_word = [w for w, _ in counts.most_common(vocabulary_size - 3)]
    index_to_word += ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"]
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    unk = word_to_index["UNKNOWN"]
    rows = [[word_to_index.get(w, unk) for w in s] for s in marked]
    return index_to_word, word_to_index, [r[:-1] for r in rows], [r[1:] for r in rows]
