# exercise: generate_sentence
# right: yes
from itertools import islice

def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    def words():
        read = [word_to_index["SENTENCE_START"]]
        weight = np.array([w not in ("UNKNOWN", "SENTENCE_START") for w in index_to_word], dtype=float)
        while True:
            p = weight * model.forward_propagation(read)[0][-1]
            k = rng.multinomial(1, p / p.sum()).argmax()
            if (word := index_to_word[k]) == "SENTENCE_END":
                return
            yield word
            read.append(int(k))
    return list(islice(words(), max_length))
