# exercise: generate_sentence
# right: no
# wrong: the end mark is written as the last word
# lines: 27
import numpy as np


def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    """Let a model write a sentence, drawing word after word.

    model       has forward_propagation(x) and perhaps nothing else
    rng         the Generator that every word is drawn with
    max_length  the largest number of words, marks not counted
    returns     list of words, without SENTENCE_START and SENTENCE_END;
                UNKNOWN is never drawn, the others keep their proportions
    """
    start = word_to_index["SENTENCE_START"]

    def write(read):
        if len(read) - read.count(start) >= max_length or read[-1] == word_to_index["SENTENCE_END"]:
            return read
        p = np.array(model.forward_propagation(read)[0][-1])
        p[word_to_index["UNKNOWN"]] = 0.0
        return write(read + [int(rng.choice(len(p), p=p / p.sum()))])

    indices = write([start])
    return [index_to_word[i] for i in indices if i != start]
