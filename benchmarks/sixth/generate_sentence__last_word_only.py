# exercise: generate_sentence
# right: no
# wrong: The model reads the last word alone, from a zero state, and not all that has been written.
# lines: 10
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    blocked = {word_to_index["UNKNOWN"], word_to_index["SENTENCE_START"]}
    keep = np.array([i not in blocked for i in range(len(index_to_word))])
    current, sentence = word_to_index["SENTENCE_START"], []
    for _ in range(max_length):
        outputs, _ = model.forward_propagation([current])
        p = np.where(keep, outputs[-1], 0)
        ladder = np.cumsum(p / p.sum())
        current = int(np.searchsorted(ladder, rng.random() * ladder[-1], side="right"))
        word = index_to_word[current]
        if word == "SENTENCE_END":
            break
        sentence.append(word)
    return sentence
