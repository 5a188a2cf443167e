# exercise: generate_sentence
# right: yes
from bisect import bisect
from itertools import accumulate


def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    start, end, unknown = (word_to_index[m] for m in ("SENTENCE_START", "SENTENCE_END", "UNKNOWN"))
    open_to_draw = [i for i in range(len(index_to_word)) if i not in (start, unknown)]

    def spin(chances):
        wheel = list(accumulate(float(chances[i]) for i in open_to_draw))
        return open_to_draw[min(bisect(wheel, rng.random() * wheel[-1]), len(wheel) - 1)]

    def walk(read):
        while (drawn := spin(model.forward_propagation([*read])[0][-1])) != end:
            read.append(drawn)
            yield index_to_word[drawn]

    return [word for _, word in zip(range(max_length), walk([start]))]
