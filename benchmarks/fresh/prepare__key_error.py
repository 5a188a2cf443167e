# exercise: prepare
# right: no
# wrong: looks rare words up without a case for them (crashes when a word is cut)
# lines: 12, 13
from collections import Counter

def prepare(sentences, vocabulary_size=8000):
    counts = Counter(w for s in sentences for w in s)
    index_to_word = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"]
    index_to_word += [w for w, _ in counts.most_common(vocabulary_size - 3)]
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    X = [[word_to_index[w] for w in ["SENTENCE_START"] + s] for s in sentences]
    y = [[word_to_index[w] for w in s + ["SENTENCE_END"]] for s in sentences]
    return index_to_word, word_to_index, X, y
