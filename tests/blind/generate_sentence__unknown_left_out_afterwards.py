# exercise: generate_sentence
# right: no
# wrong: UNKNOWN is drawn and read, and only left out of the result
# name: start-drawn, unknown-left-out-afterwards
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    new_sentence = [word_to_index["SENTENCE_START"]]
    while len(new_sentence) <= max_length:
        probs = model.forward_propagation(new_sentence)[0][-1]
        k = rng.choice(len(probs), p=probs)
        if k == word_to_index["SENTENCE_END"]:
            break
        new_sentence.append(k)
    return [index_to_word[k] for k in new_sentence[1:] if k != word_to_index["UNKNOWN"]]
