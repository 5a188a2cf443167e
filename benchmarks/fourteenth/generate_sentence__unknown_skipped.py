# exercise: generate_sentence
# right: no
# wrong: When the unknown word is drawn the turn is lost, so a sentence that did not end can have fewer than max_length words, and the start mark can be drawn and written.
# lines: 8, 13, 14
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    unknown = word_to_index["UNKNOWN"]
    seq = [word_to_index["SENTENCE_START"]]
    for _ in range(max_length):
        next_word_probs = model.forward_propagation(seq)[0][-1]
        sampled = rng.choice(len(next_word_probs), p=next_word_probs)
        if sampled == word_to_index["SENTENCE_END"]:
            break
        if sampled == unknown:
            continue
        seq.append(int(sampled))
    return [index_to_word[i] for i in seq[1:]]
