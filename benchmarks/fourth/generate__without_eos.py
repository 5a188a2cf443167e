# exercise: generate
# right: no
# wrong: EOS ends the writing but is not in the list
# lines: 23

def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Continue a prompt, one likeliest word at a time.

    prompt      list of one or more words; unknown ones are read as 'UNK'
    max_tokens  how many new words there may be, 1 or more
    returns     list of the new words only, up to the first EOS, which is included, or
                up to max_tokens
    """
    C = len(word_to_idx)
    h = np.zeros((params[1].shape[0], 1))
    for word in prompt:
        idx = word_to_idx.get(word, word_to_idx["UNK"])
        h, o = rnn_step(one_hot_encode(idx, C)[:, None], h, params)
    new_words = []
    while len(new_words) < max_tokens:
        idx = int(np.argmax(o))
        word = idx_to_word[idx]
        if word == "EOS":
            break
        new_words.append(word)
        h, o = rnn_step(one_hot_encode(idx, C)[:, None], h, params)
    return new_words
