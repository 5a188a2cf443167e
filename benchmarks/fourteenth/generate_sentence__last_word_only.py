# exercise: generate_sentence
# right: no
# wrong: Only the last word is read, from a zero state, so that all before it is forgotten.
# lines: 10
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    start, end = word_to_index["SENTENCE_START"], word_to_index["SENTENCE_END"]
    words = []
    current = start
    while len(words) < max_length:
        probs, _ = model.forward_propagation([current])
        p = probs[-1].copy()
        p[[start, word_to_index["UNKNOWN"]]] = 0
        current = int(rng.choice(len(p), p=p / p.sum()))
        if current == end:
            break
        words.append(index_to_word[current])
    return words
