# exercise: generate_sentence
# right: no
# wrong: only UNKNOWN is kept from being drawn, so SENTENCE_START may be drawn and stand among the words
# lines: 11
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    unknown, end = word_to_index["UNKNOWN"], word_to_index["SENTENCE_END"]
    new_sentence = [word_to_index["SENTENCE_START"]]
    while len(new_sentence) <= max_length:
        probs = model.forward_propagation(new_sentence)[0][-1]
        sampled = unknown
        while sampled == unknown:
            samples = rng.multinomial(1, probs / probs.sum())
            sampled = int(np.argmax(samples))
        if sampled == end:
            break
        new_sentence.append(sampled)
    return [index_to_word[i] for i in new_sentence[1:]]
