# exercise: prepare
# right: no
# wrong: of equally frequent words the alphabetically first are kept, not those that came first (sort key with the word)
import numpy as np


def prepare(sentences, vocabulary_size=8000):
    counts = {}
    for sentence in sentences:
        for word in sentence:
            counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts, key=lambda word: (-counts[word], word))
    index_to_word = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"] + ranked[: vocabulary_size - 3]
    word_to_index = dict(zip(index_to_word, range(len(index_to_word))))
    indices = [[0, *(word_to_index.get(w, 2) for w in s), 1] for s in sentences]
    return index_to_word, word_to_index, [np.array(r[:-1]) for r in indices], [np.array(r[1:]) for r in indices]
