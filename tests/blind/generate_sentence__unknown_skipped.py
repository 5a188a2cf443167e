# exercise: generate_sentence
# right: no
# wrong: an UNKNOWN that was drawn is not written but still read
# lines: 20
import numpy as np


def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    """Let a model write a sentence, drawing word after word.

    model       has forward_propagation(x) and perhaps nothing else
    rng         the Generator that every word is drawn with
    max_length  the largest number of words, marks not counted
    returns     list of words, without SENTENCE_START and SENTENCE_END;
                UNKNOWN is never drawn, the others keep their proportions
    """
    read, sentence = [word_to_index["SENTENCE_START"]], []
    while len(sentence) < max_length:
        p = model.forward_propagation(read)[0][-1]
        index = int(rng.choice(len(p), p=p / p.sum()))
        word = index_to_word[index]
        if word == "SENTENCE_END":
            break
        read.append(index)
        if word not in ("UNKNOWN", "SENTENCE_START"):
            sentence.append(word)
    return sentence
