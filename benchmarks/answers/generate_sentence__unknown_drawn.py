# exercise: generate_sentence
# right: no
# wrong: only the start mark is excluded, UNKNOWN can still be drawn (banned)
import numpy as np


def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    def draw(read):
        outputs, *_ = model.forward_propagation(read)
        p = np.array(outputs[-1])
        p[word_to_index["SENTENCE_START"]] = 0.0
        return int(rng.choice(p.size, p=p / p.sum()))

    read, words = [word_to_index["SENTENCE_START"]], []
    for _ in range(max_length):
        index = draw(read)
        if index_to_word[index] == "SENTENCE_END":
            return words
        words.append(index_to_word[index])
        read.append(index)
    return words
