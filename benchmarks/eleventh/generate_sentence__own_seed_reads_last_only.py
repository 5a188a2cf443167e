# exercise: generate_sentence
# right: no
# wrong: the model is given the newest word alone and not all that was read, and the drawing uses a generator of its own with seed 0
# lines: 6, 11
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    rng = np.random.default_rng(0)
    ok = np.ones(len(index_to_word))
    ok[word_to_index["UNKNOWN"]] = ok[word_to_index["SENTENCE_START"]] = 0
    current, sentence = word_to_index["SENTENCE_START"], []
    for _ in range(max_length):
        outputs, _ = model.forward_propagation(np.array([current]))
        p = outputs[-1] * ok
        current = int(rng.choice(len(p), p=p / np.sum(p)))
        if current == word_to_index["SENTENCE_END"]:
            break
        sentence.append(index_to_word[current])
    return sentence
