# exercise: generate_sentence
# right: no
# wrong: SENTENCE_START may be drawn: only UNKNOWN is refused.
# lines: 11
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    unknown, end = word_to_index["UNKNOWN"], word_to_index["SENTENCE_END"]
    new_sentence = [word_to_index["SENTENCE_START"]]
    while new_sentence[-1] != end and len(new_sentence) <= max_length:
        next_word_probs = model.forward_propagation(new_sentence)[0][-1]
        sampled = unknown
        while sampled == unknown:
            samples = rng.multinomial(1, next_word_probs / next_word_probs.sum())
            sampled = int(np.argmax(samples))
        new_sentence.append(sampled)
    return [index_to_word[i] for i in new_sentence[1:] if i != end]
