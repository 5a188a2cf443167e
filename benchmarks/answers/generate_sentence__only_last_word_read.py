# exercise: generate_sentence
# right: no
# wrong: the model is given the last word alone, not all that was read (forward_propagation([index]))
import numpy as np


def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    start, end, unknown = (word_to_index[w] for w in ("SENTENCE_START", "SENTENCE_END", "UNKNOWN"))
    index, sentence = start, []
    while len(sentence) < max_length:
        p = np.array(model.forward_propagation([index])[0][-1])
        p[[start, unknown]] = 0
        index = int(rng.choice(len(p), p=p / p.sum()))
        if index == end:
            break
        sentence.append(index_to_word[index])
    return sentence
