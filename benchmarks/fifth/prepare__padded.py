# exercise: prepare
# right: no
# wrong: The rows are padded with UNKNOWN to the length of the longest sentence.
# lines: 15, 16
from collections import Counter


def prepare(sentences, vocabulary_size=8000):
    """Build the vocabulary and the training matrices."""
    counts = Counter(token for sentence in sentences for token in sentence)
    specials = ["UNKNOWN", "SENTENCE_START", "SENTENCE_END"]
    index_to_word = specials + [w for w, _ in counts.most_common(vocabulary_size - len(specials))]
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    max_len = max(len(s) for s in sentences) + 1
    X = np.zeros((len(sentences), max_len), dtype=int)
    y = np.zeros((len(sentences), max_len), dtype=int)
    for row, sentence in enumerate(sentences):
        ids = [word_to_index.get(w, word_to_index["UNKNOWN"]) for w in sentence]
        X[row, : len(ids) + 1] = [word_to_index["SENTENCE_START"]] + ids
        y[row, : len(ids) + 1] = ids + [word_to_index["SENTENCE_END"]]
    return index_to_word, word_to_index, X, y
