# exercise: generate_sentence
# right: yes

from bisect import bisect_right
from itertools import accumulate


def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    """Let a model write a sentence, drawing word after word.

    model       has forward_propagation(x) and perhaps nothing else
    rng         the Generator that every word is drawn with
    max_length  the largest number of words, marks not counted
    returns     list of words, without SENTENCE_START and SENTENCE_END;
                UNKNOWN and SENTENCE_START are never drawn, the others keep their
                proportions
    """
    start, end, unknown = (
        word_to_index[mark] for mark in ("SENTENCE_START", "SENTENCE_END", "UNKNOWN")
    )
    allowed = [i for i in range(len(index_to_word)) if i not in (start, unknown)]

    def more(read):
        if len(read) > max_length:
            return []
        p = model.forward_propagation(np.array(read))[0][-1]
        stairs = [*accumulate(float(p[i]) for i in allowed)]
        step = bisect_right(stairs, rng.random() * stairs[-1])
        drawn = allowed[min(step, len(allowed) - 1)]
        return [] if drawn == end else [index_to_word[drawn], *more([*read, drawn])]

    return more([start])
