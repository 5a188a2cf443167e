# exercise: generate
# right: no
# wrong: the last word of the prompt is read a second time
# lines: 23

def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Continue a prompt, one likeliest word at a time.

    prompt      list of one or more words; unknown ones are read as 'UNK'
    max_tokens  how many new words there may be, 1 or more
    returns     list of the new words only, up to the first EOS, which is included, or
                up to max_tokens
    """
    C = len(word_to_idx)
    unk = word_to_idx["UNK"]
    h = np.zeros((params[1].shape[0], 1))
    for word in prompt:
        idx = word_to_idx.get(word, unk)
        x = one_hot_encode(idx, C).reshape(C, 1)
        h, o = rnn_step(x, h, params)
    new_words = []
    for _ in range(max_tokens):
        h, o = rnn_step(x, h, params)
        idx = int(np.argmax(o))
        new_words.append(idx_to_word[idx])
        if idx_to_word[idx] == "EOS":
            break
        x = one_hot_encode(idx, C).reshape(C, 1)
    return new_words
