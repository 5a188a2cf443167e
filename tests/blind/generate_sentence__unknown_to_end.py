# exercise: generate_sentence
# right: no
# wrong: the chance of UNKNOWN is given to SENTENCE_END and not to all
# lines: 23
import numpy as np


def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    """Let a model write a sentence, drawing word after word.

    model       has forward_propagation(x) and perhaps nothing else
    rng         the Generator that every word is drawn with
    max_length  the largest number of words, marks not counted
    returns     list of words, without SENTENCE_START and SENTENCE_END;
                UNKNOWN is never drawn, the others keep their proportions
    """
    unknown, end = word_to_index["UNKNOWN"], word_to_index["SENTENCE_END"]
    start = word_to_index["SENTENCE_START"]
    read = [start]
    while sum(index != start for index in read) < max_length:
        outputs, _ = model.forward_propagation(read)
        p = outputs[-1].copy()
        p[unknown], p[end] = 0.0, p[end] + p[unknown]
        drawn = int(rng.choice(p.size, p=p / p.sum()))
        if drawn == end:
            break
        read.append(drawn)
    return [index_to_word[index] for index in read if index != start]
