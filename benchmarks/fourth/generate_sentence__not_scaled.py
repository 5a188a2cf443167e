# exercise: generate_sentence
# right: no
# wrong: what remains is not scaled back to one, so that choice raises a ValueError
# lines: 23

def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    """Let a model write a sentence, drawing word after word.

    model       has forward_propagation(x) and perhaps nothing else
    rng         the Generator that every word is drawn with
    max_length  the largest number of words, marks not counted
    returns     list of words, without SENTENCE_START and SENTENCE_END;
                UNKNOWN and SENTENCE_START are never drawn, the others keep their
                proportions
    """
    read = [word_to_index["SENTENCE_START"]]
    sentence = []
    while len(sentence) < max_length:
        outputs, _ = model.forward_propagation(read)
        p = outputs[-1].copy()
        p[word_to_index["UNKNOWN"]] = 0
        p[word_to_index["SENTENCE_START"]] = 0
        idx = int(rng.choice(len(p), p=p))
        if idx == word_to_index["SENTENCE_END"]:
            break
        sentence.append(index_to_word[idx])
        read.append(idx)
    return sentence
