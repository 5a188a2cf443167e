# exercise: generate_sentence
# right: no
# wrong: the model reads the last word alone, from a zero state
# lines: 9
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    current, words = word_to_index["SENTENCE_START"], []
    mask = np.array([w not in ("UNKNOWN", "SENTENCE_START") for w in index_to_word])
    while len(words) < max_length:
        p = model.forward_propagation([current])[0][-1] * mask
        current = int(rng.choice(len(mask), p=p / p.sum()))
        if index_to_word[current] == "SENTENCE_END":
            break
        words.append(index_to_word[current])
    return words
