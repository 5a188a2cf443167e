# exercise: prepare
# right: yes
from itertools import chain


def prepare(sentences, vocabulary_size=8000):
    tally = {}
    for w in chain.from_iterable(sentences):
        tally[w] = tally.get(w, 0) + 1
    ranked = sorted(tally, key=lambda w: -tally[w])
    index_to_word = ranked[: vocabulary_size - 3] + ["UNKNOWN", "SENTENCE_END", "SENTENCE_START"]
    word_to_index = dict(zip(index_to_word, range(len(index_to_word))))
    unk = word_to_index["UNKNOWN"]
    code = lambda row: np.array([word_to_index.get(w, unk) for w in row], dtype=int)
    X = [code(["SENTENCE_START"] + list(s)) for s in sentences]
    y = [code(list(s) + ["SENTENCE_END"]) for s in sentences]
    return index_to_word, word_to_index, X, y
