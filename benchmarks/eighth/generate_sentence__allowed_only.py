# exercise: generate_sentence
# right: yes
from itertools import islice


def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    start, end = word_to_index["SENTENCE_START"], word_to_index["SENTENCE_END"]
    banned = [start, word_to_index["UNKNOWN"]]
    allowed = np.setdiff1d(np.arange(len(index_to_word)), banned)

    def words():
        read = [start]
        while True:
            outputs, *_ = model.forward_propagation(read)
            wheel = np.cumsum(outputs[-1][allowed])
            place = np.searchsorted(wheel, rng.random() * wheel[-1], side="right")
            drawn = int(allowed[min(place, len(allowed) - 1)])
            if drawn == end:
                return
            read.append(drawn)
            yield index_to_word[drawn]

    return list(islice(words(), max_length))
