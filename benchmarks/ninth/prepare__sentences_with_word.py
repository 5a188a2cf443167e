# exercise: prepare
# right: no
# wrong: a word is counted once for each sentence that holds it, not for each time it occurs, so other words are kept
# lines: 11
from collections import Counter


def prepare(sentences, vocabulary_size=8000):
    counter = Counter()
    for words in sentences:
        counter.update(dict.fromkeys(words, 1))
    kept = [w for w, _ in counter.most_common(vocabulary_size - 3)]
    index_to_word = ["UNKNOWN", "SENTENCE_START", "SENTENCE_END"] + kept
    word_to_index = {w: i for i, w in enumerate(index_to_word)}

    def ids(words):
        return np.array([word_to_index.get(w, 0) for w in words])

    X = [ids(["SENTENCE_START"] + list(s)) for s in sentences]
    y = [ids(list(s) + ["SENTENCE_END"]) for s in sentences]
    return index_to_word, word_to_index, X, y
