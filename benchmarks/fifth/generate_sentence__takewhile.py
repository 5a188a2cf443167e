# exercise: generate_sentence
# right: yes
from itertools import islice, takewhile


def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    allowed = np.array([word not in ("UNKNOWN", "SENTENCE_START") for word in index_to_word])
    candidates = np.flatnonzero(allowed)

    def endless():
        read = [word_to_index["SENTENCE_START"]]
        while True:
            chances = np.asarray(model.forward_propagation(read)[0])[-1][candidates]
            read.append(int(rng.choice(candidates, p=chances / chances.sum())))
            yield index_to_word[read[-1]]

    return list(takewhile(lambda word: word != "SENTENCE_END", islice(endless(), max_length)))
