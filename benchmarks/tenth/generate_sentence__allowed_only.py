# exercise: generate_sentence
# right: yes
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    """Let a model write a sentence, drawing word after word."""
    start, end = word_to_index["SENTENCE_START"], word_to_index["SENTENCE_END"]
    allowed = [i for i in range(len(index_to_word)) if i not in (start, word_to_index["UNKNOWN"])]

    def draw(p):
        wheel = np.cumsum(np.asarray(p, float)[allowed])
        place = np.searchsorted(wheel, rng.random() * wheel[-1], side="right")
        return allowed[min(int(place), len(allowed) - 1)]

    def words():
        read = [start]
        for i in iter(lambda: draw(model.forward_propagation(list(read))[0][-1]), end):
            read.append(i)
            yield index_to_word[i]

    return [word for _, word in zip(range(max_length), words())]
