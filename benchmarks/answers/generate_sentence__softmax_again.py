# exercise: generate_sentence
# right: no
# wrong: the remaining probabilities go through a softmax to make them sum to one, which loses the proportions (softmax(p))
import numpy as np

from labkit.reference import softmax


def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    words = []
    read = [word_to_index["SENTENCE_START"]]
    for _ in range(max_length):
        scores = np.array(model.forward_propagation(read)[0][-1])
        scores[[word_to_index["UNKNOWN"], word_to_index["SENTENCE_START"]]] = -np.inf
        index = int(rng.choice(len(scores), p=softmax(scores)))
        word = index_to_word[index]
        if word == "SENTENCE_END":
            break
        words += [word]
        read += [index]
    return words
