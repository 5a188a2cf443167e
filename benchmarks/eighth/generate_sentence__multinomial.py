# exercise: generate_sentence
# right: no
# wrong: the words are drawn with numpy's global generator and not with rng, and the start mark counts towards the largest number of words
# lines: 7, 12
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    new_sentence = [word_to_index["SENTENCE_START"]]
    while len(new_sentence) < max_length:
        next_word_probs = np.copy(model.forward_propagation(new_sentence)[0][-1])
        next_word_probs[word_to_index["UNKNOWN"]] = 0
        next_word_probs[word_to_index["SENTENCE_START"]] = 0
        next_word_probs = next_word_probs / next_word_probs.sum() * (1 - 1e-9)
        samples = np.random.multinomial(1, next_word_probs)
        sampled_word = int(np.argmax(samples))
        if sampled_word == word_to_index["SENTENCE_END"]:
            break
        new_sentence.append(sampled_word)
    return [index_to_word[i] for i in new_sentence[1:]]
