# exercise: prepare
# right: no
# wrong: The marks are put into the caller's own sentences.
# lines: 20, 21
from collections import Counter


def prepare(sentences, vocabulary_size=8000):
    counts = Counter()
    for s in sentences:
        counts.update(s)
    index_to_word = ["UNKNOWN", "SENTENCE_START", "SENTENCE_END"]
    index_to_word += [w for w, c in counts.most_common(vocabulary_size - 3)]
    word_to_index = {}
    for w in index_to_word:
        word_to_index[w] = len(word_to_index)
    X = []
    y = []
    for s in sentences:
        s.insert(0, "SENTENCE_START")
        s.append("SENTENCE_END")
        code = np.array([word_to_index.get(w, word_to_index["UNKNOWN"]) for w in s])
        X.append(code[:-1])
        y.append(code[1:])
    return index_to_word, word_to_index, X, y
