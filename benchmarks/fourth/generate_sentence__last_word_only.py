# exercise: generate_sentence
# right: no
# wrong: the model is given the last word alone, as if it remembered the words before
# lines: 21

def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    """Let a model write a sentence, drawing word after word.

    model       has forward_propagation(x) and perhaps nothing else
    rng         the Generator that every word is drawn with
    max_length  the largest number of words, marks not counted
    returns     list of words, without SENTENCE_START and SENTENCE_END;
                UNKNOWN and SENTENCE_START are never drawn, the others keep their
                proportions
    """
    banned = [word_to_index["UNKNOWN"], word_to_index["SENTENCE_START"]]
    current = word_to_index["SENTENCE_START"]
    written = []
    while len(written) < max_length:
        # the network has the rest of the sentence in its state
        outputs, states = model.forward_propagation([current])
        p = outputs[0].copy()
        p[banned] = 0
        current = int(rng.choice(p.size, p=p / p.sum()))
        if index_to_word[current] == "SENTENCE_END":
            return written
        written.append(index_to_word[current])
    return written
