# exercise: generate_sentence
# right: no
# wrong: the probability of the two marks is shared out equally among the other words, which changes their proportions
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
    free = np.setdiff1d(np.arange(len(index_to_word)), banned)
    read, words = [word_to_index["SENTENCE_START"]], []
    while len(words) < max_length:
        p = np.array(model.forward_propagation(read)[0][-1])
        q = p[free] + p[banned].sum() / len(free)
        k = int(rng.choice(free, p=q / q.sum()))
        if k == word_to_index["SENTENCE_END"]:
            break
        words.append(index_to_word[k])
        read.append(k)
    return words
