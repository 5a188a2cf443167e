# exercise: prepare
# right: no
# wrong: the most frequent words are the last k of an ascending list, and with room for no word the slice [-0:] keeps all of them
# lines: 16
MARKS = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"]


def prepare(sentences, vocabulary_size=8000):
    counts, order = {}, {}
    for s in sentences:
        for w in s:
            counts[w] = counts.get(w, 0) + 1
            order.setdefault(w, len(order))
    k = vocabulary_size - len(MARKS)
    ascending = sorted(counts, key=lambda w: (counts[w], -order[w]))
    index_to_word = MARKS + ascending[-k:]
    word_to_index = dict(zip(index_to_word, range(len(index_to_word))))
    X, y = [], []
    for s in sentences:
        ids = [word_to_index.get(w, 2) for w in s]
        X.append([0] + ids)
        y.append(ids + [1])
    return index_to_word, word_to_index, X, y
