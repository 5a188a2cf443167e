# exercise: generate_sentence
# right: no
# wrong: the model is given the last word only, as if it kept its state, but it reads every sentence from a zero state
# lines: 11, 15
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    """Let a model write a sentence, drawing word after word."""
    forbidden = [word_to_index["UNKNOWN"], word_to_index["SENTENCE_START"]]
    current = word_to_index["SENTENCE_START"]
    sentence = []
    for _ in range(max_length):
        probs, _ = model.forward_propagation([current])
        next_probs = probs[-1].copy()
        next_probs[forbidden] = 0.0
        next_probs /= next_probs.sum()
        current = int(rng.choice(len(next_probs), p=next_probs))
        if current == word_to_index["SENTENCE_END"]:
            break
        sentence.append(index_to_word[current])
    return sentence
