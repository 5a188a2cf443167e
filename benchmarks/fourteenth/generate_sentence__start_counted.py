# exercise: generate_sentence
# right: no
# wrong: The start mark is counted too, so a sentence has at most max_length - 1 words.
# lines: 8
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    sentence = ["SENTENCE_START"]
    forbidden = [word_to_index["UNKNOWN"], word_to_index["SENTENCE_START"]]
    while sentence[-1] != "SENTENCE_END" and len(sentence) < max_length:
        outputs = model.forward_propagation([word_to_index[w] for w in sentence])[0]
        probs = np.delete(outputs[-1], forbidden)
        names = np.delete(np.array(index_to_word, dtype=object), forbidden)
        sentence.append(rng.choice(names, p=probs / probs.sum()))
    return [w for w in sentence if not w.startswith("SENTENCE_")]
