# exercise: generate_sentence
# right: yes
def next_index(model, read, barred, rng):
    outputs, _ = model.forward_propagation(read)
    chances = np.delete(np.asarray(outputs)[-1], barred)
    places = np.delete(np.arange(len(outputs[-1])), barred)
    return int(places[rng.multinomial(1, chances / chances.sum()).argmax()])


def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    start, end, rare = (word_to_index[m] for m in ("SENTENCE_START", "SENTENCE_END", "UNKNOWN"))

    def indices():
        read = [start]
        for _ in range(max_length):
            i = next_index(model, read, [start, rare], rng)
            if i == end:
                return
            read.append(i)
            yield i

    return [index_to_word[i] for i in indices()]
