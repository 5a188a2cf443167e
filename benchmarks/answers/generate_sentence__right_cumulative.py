# exercise: generate_sentence
# right: yes
# wrong: inverse of the cumulative sum of the allowed probabilities, recursive
import numpy as np


def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    allowed = np.array([word not in ("UNKNOWN", "SENTENCE_START") for word in index_to_word])

    def go_on(read):
        if len(read) > max_length:
            return []
        heap = np.cumsum(np.where(allowed, model.forward_propagation(read)[0][-1], 0.0))
        index = int(np.searchsorted(heap, rng.random() * heap[-1], side="right"))
        if index_to_word[index] == "SENTENCE_END":
            return []
        return [index_to_word[index]] + go_on(read + [index])

    return go_on([word_to_index["SENTENCE_START"]])
