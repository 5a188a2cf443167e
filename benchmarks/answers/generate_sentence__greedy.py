# exercise: generate_sentence
# right: no
# wrong: takes the likeliest word each time instead of drawing (argmax), rng is not used
import numpy as np


def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    banned = [word_to_index["UNKNOWN"], word_to_index["SENTENCE_START"]]
    end = word_to_index["SENTENCE_END"]
    read = [word_to_index["SENTENCE_START"]]
    while len(read) <= max_length:
        p = model.forward_propagation(read)[0][-1].copy()
        p[banned] = 0
        index = int(np.argmax(p))
        if index == end:
            break
        read.append(index)
    return [index_to_word[index] for index in read[1:]]
