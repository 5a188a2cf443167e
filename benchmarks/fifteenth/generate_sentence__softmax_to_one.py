# exercise: generate_sentence
# right: no
# wrong: after the two marks are taken out, the probabilities are put through softmax to sum to one, which flattens them and loses their proportions
# lines: 12
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    """Let a model write a sentence, drawing word after word."""
    banned = np.zeros(len(index_to_word))
    banned[[word_to_index["UNKNOWN"], word_to_index["SENTENCE_START"]]] = -np.inf
    read, words = [word_to_index["SENTENCE_START"]], []
    for _ in range(max_length):
        last = model.forward_propagation(read)[0][-1]
        drawn = rng.choice(index_to_word, p=softmax(last + banned))
        if drawn == "SENTENCE_END":
            break
        words.append(str(drawn))
        read.append(word_to_index[words[-1]])
    return words
