# exercise: generate_sentence
# right: no
# wrong: The model reads only the last word, from a zero state, not all that was written.
# lines: 11
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    """Sample a sentence from the model."""
    current = word_to_index["SENTENCE_START"]
    end = word_to_index["SENTENCE_END"]
    words = []
    for _ in range(max_length):
        probs, _ = model.forward_propagation([current])
        p = probs[-1].astype(float).copy()
        p[word_to_index["UNKNOWN"]] = 0.0
        p[word_to_index["SENTENCE_START"]] = 0.0
        current = int(rng.choice(p.size, p=p / p.sum()))
        if current == end:
            break
        words.append(index_to_word[current])
    return words
