# exercise: generate_sentence
# right: yes
from itertools import islice, takewhile


def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    silent = [word_to_index["UNKNOWN"], word_to_index["SENTENCE_START"]]

    def drawn():
        read = [word_to_index["SENTENCE_START"]]
        while True:
            p = np.array(model.forward_propagation(read)[0][-1], dtype=float)
            p[silent] = 0.0
            heights = np.cumsum(p)
            read.append(int(np.searchsorted(heights, rng.random() * heights[-1], side="right")))
            yield index_to_word[read[-1]]

    return list(takewhile(lambda w: w != "SENTENCE_END", islice(drawn(), max_length)))
