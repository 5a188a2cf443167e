# exercise: generate_sentence
# right: no
# wrong: reads the first row of outputs, the distribution after the start mark, for every word (outputs[0])
import numpy as np


def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    keep = np.array([word not in ("UNKNOWN", "SENTENCE_START") for word in index_to_word])
    indices = [word_to_index["SENTENCE_START"]]
    while len(indices) <= max_length:
        p = model.forward_propagation(indices)[0][0] * keep
        index = int(rng.choice(len(p), p=p / p.sum()))
        if index == word_to_index["SENTENCE_END"]:
            break
        indices.append(index)
    return [index_to_word[i] for i in indices[1:]]
