# exercise: generate_sentence
# right: no
# wrong: a start mark that is drawn is read and not written (right when the stub forbade UNKNOWN alone)
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
    class Over(Exception):
        pass

    start, end = word_to_index["SENTENCE_START"], word_to_index["SENTENCE_END"]
    allowed = np.array([word != "UNKNOWN" for word in index_to_word], dtype=float)
    read, written = [start], []

    def draw():
        outputs, _ = model.forward_propagation(read)
        p = outputs[-1] * allowed
        index = int(rng.choice(len(p), p=p / p.sum()))
        if index == end:
            raise Over
        return index

    try:
        while len(written) < max_length:
            read.append(draw())
            if read[-1] != start:
                written.append(index_to_word[read[-1]])
    except Over:
        pass
    return written
