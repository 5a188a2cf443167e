# exercise: generate_sentence
# right: no
# wrong: two: the probability of UNKNOWN is spread evenly over the others, so proportions change; one word too many is allowed (<=)
import numpy as np


def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    start, end, unknown = (word_to_index[w] for w in ("SENTENCE_START", "SENTENCE_END", "UNKNOWN"))
    read = [start]
    while len(read) - 1 <= max_length:
        p = np.array(model.forward_propagation(read)[0][-1], dtype=float)
        lost = p[start] + p[unknown]
        p[[start, unknown]] = 0
        p[[i for i in range(len(p)) if i not in (start, unknown)]] += lost / (len(p) - 2)
        index = int(rng.choice(len(p), p=p / p.sum()))
        if index == end:
            break
        read.append(index)
    return [index_to_word[i] for i in read[1:]]
