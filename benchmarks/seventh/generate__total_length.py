# exercise: generate
# right: no
# wrong: The words of the prompt are counted against max_tokens, so a long prompt leaves too little room for new words.
# lines: 22
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Continue a prompt, one likeliest word at a time.

    prompt      list of one or more words; unknown ones are read as 'UNK'
    max_tokens  how many new words there may be, 1 or more
    returns     list of the new words only, up to the first EOS, which is included, or
                up to max_tokens
    """
    size = len(word_to_idx)

    def go(rest, h, room):
        if room == 0:
            return []
        x = np.zeros((size, 1))
        x[word_to_idx.get(rest[0], word_to_idx["UNK"])] = 1
        h, o = rnn_step(x, h, params)
        if len(rest) > 1:
            return go(rest[1:], h, room - 1)
        word = idx_to_word[int(o.argmax())]
        return [word] if word == "EOS" else [word] + go([word], h, room - 1)

    return go(list(prompt), np.zeros((params[1].shape[0], 1)), max_tokens)
