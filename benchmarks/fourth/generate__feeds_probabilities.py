# exercise: generate
# right: no
# wrong: reads its own probabilities in place of the chosen word
# lines: 25

def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Continue a prompt, one likeliest word at a time.

    prompt      list of one or more words; unknown ones are read as 'UNK'
    max_tokens  how many new words there may be, 1 or more
    returns     list of the new words only, up to the first EOS, which is included, or
                up to max_tokens
    """
    size = len(word_to_idx)
    state = np.zeros((len(params[1]), 1))
    for word in prompt:
        i = word_to_idx.get(word, word_to_idx["UNK"])
        state, prediction = rnn_step(one_hot_encode(i, size).reshape(size, 1), state, params)
    words = []
    while len(words) < max_tokens:
        words.append(idx_to_word[int(prediction.argmax())])
        if words[-1] == "EOS":
            break
        # what the network has put out is its next input
        state, prediction = rnn_step(prediction, state, params)
    return words
