# exercise: generate_sentence
# right: yes
def _drawn(model, allowed, start, rng):
    read = [start]
    while True:
        outputs, _ = model.forward_propagation(read)
        with np.errstate(divide="ignore"):
            clocks = rng.exponential(size=len(allowed)) / np.asarray(outputs)[-1, allowed]
        read.append(int(allowed[np.argmin(clocks)]))
        yield read[-1]


def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    """Let a model write a sentence, drawing word after word."""
    never = {"UNKNOWN", "SENTENCE_START"}
    allowed = np.array([i for i, word in enumerate(index_to_word) if word not in never])
    draw = _drawn(model, allowed, word_to_index["SENTENCE_START"], rng)
    words = (index_to_word[next(draw)] for _ in range(max_length))
    return list(iter(lambda: next(words, "SENTENCE_END"), "SENTENCE_END"))
