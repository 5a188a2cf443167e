# exercise: generate_sentence
# right: no
# wrong: the probabilities go through softmax once more, which makes them nearly alike
# lines: 25

def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    """Let a model write a sentence, drawing word after word.

    model       has forward_propagation(x) and perhaps nothing else
    rng         the Generator that every word is drawn with
    max_length  the largest number of words, marks not counted
    returns     list of words, without SENTENCE_START and SENTENCE_END;
                UNKNOWN and SENTENCE_START are never drawn, the others keep their
                proportions
    """
    start_idx = word_to_index["SENTENCE_START"]
    end_idx = word_to_index["SENTENCE_END"]
    unk_idx = word_to_index["UNKNOWN"]

    tokens = [start_idx]
    for _ in range(max_length):
        outputs, _ = model.forward_propagation(tokens)
        scores = outputs[-1].copy()
        scores[[start_idx, unk_idx]] = -np.inf
        probs = softmax(scores)
        next_idx = int(rng.choice(len(probs), p=probs))
        if next_idx == end_idx:
            break
        tokens.append(next_idx)

    return [index_to_word[i] for i in tokens[1:]]
