# exercise: generate
# right: no
# wrong: the last word of the prompt is read twice
# lines: 26
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Continue a prompt, one likeliest word at a time.

    prompt      list of one or more words; unknown ones are read as 'UNK'
    max_tokens  how many new words there may be, 1 or more
    returns     list of the new words only, up to the first EOS, which is included, or
                up to max_tokens
    """
    C = len(word_to_idx)
    h = np.zeros((len(params[1]), 1))

    def read(word, h):
        idx = word_to_idx.get(word, word_to_idx["UNK"])
        return rnn_step(one_hot_encode(idx, C).reshape(C, 1), h, params)

    for word in prompt:
        h, o = read(word, h)

    new = []
    word = prompt[-1]
    while len(new) < max_tokens:
        h, o = read(word, h)
        word = idx_to_word[int(o.argmax())]
        new.append(word)
        if word == "EOS":
            break
    return new
