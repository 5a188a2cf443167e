# exercise: generate_sentence
# right: yes
from itertools import islice, takewhile


def spoken(model, word_to_index, rng):
    silent = [word_to_index["UNKNOWN"], word_to_index["SENTENCE_START"]]
    read = [word_to_index["SENTENCE_START"]]
    while True:
        outputs, _ = model.forward_propagation(read)
        p = np.delete(outputs[-1], silent)
        left = np.delete(np.arange(len(outputs[-1])), silent)
        steps = np.cumsum(p / p.sum())
        place = np.searchsorted(steps / steps[-1], rng.random(), side="right")
        read = [*read, int(left[place])]
        yield read[-1]


def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    """Let a model write a sentence, drawing word after word."""
    end = word_to_index["SENTENCE_END"]
    indices = islice(spoken(model, word_to_index, rng), max_length)
    return [index_to_word[i] for i in takewhile(lambda i: i != end, indices)]
