# exercise: prepare
# right: no
# wrong: The marks are put into the caller's own sentences, and equally frequent words are taken in the order of the alphabet.
# lines: 10, 16, 17
from collections import Counter


def prepare(sentences, vocabulary_size=8000):
    counts = Counter(sum(map(list, sentences), []))
    frequent = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    index_to_word = ["UNKNOWN", "SENTENCE_START", "SENTENCE_END"]
    index_to_word.extend(w for w, _ in frequent[: vocabulary_size - 3])
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    X, y = [], []
    for s in sentences:
        s.insert(0, "SENTENCE_START")
        s.append("SENTENCE_END")
        row = np.array([word_to_index.get(w, 0) for w in s])
        X.append(row[:-1])
        y.append(row[1:])
    return index_to_word, word_to_index, X, y
