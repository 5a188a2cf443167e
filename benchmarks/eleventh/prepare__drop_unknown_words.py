# exercise: prepare
# right: no
# wrong: rare words are left out of the sequences and not replaced by UNKNOWN
# lines: 15
from collections import Counter


def prepare(sentences, vocabulary_size=8000):
    counts = Counter(w for s in sentences for w in s)
    index_to_word = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"]
    index_to_word += [w for w, _ in counts.most_common(vocabulary_size - 3)]
    word_to_index = dict(map(reversed, enumerate(index_to_word)))
    X, y = [], []
    for s in sentences:
        ids = [word_to_index[w] for w in s if w in word_to_index]
        X.append([word_to_index["SENTENCE_START"]] + ids)
        y.append(ids + [word_to_index["SENTENCE_END"]])
    return index_to_word, word_to_index, X, y
